import { expect, it } from 'vitest'
import { pointNames } from '../../../src-renderer/controls/point-names'
import { slopeRows } from '../../../src-renderer/controls/point-rows'

it('a layer’s weights are named by input and class, and its value is the loss', () => {
  const layer = { kind: 'softmax-layer', inputs: [[1, 2]], targets: [0], classes: 3 } as const
  const names = pointNames(layer, 6)
  expect(names.coordinates).toEqual(['w00', 'w01', 'w02', 'w10', 'w11', 'w12'])
  expect(names.latex.at(-1)).toBe('w_{12}')
  expect(names.value).toBe('L')
  expect(slopeRows([1, 2, 3, 4, 5, 6], '', names)[3]).toMatchObject({ name: '∂L/∂w10', value: 4 })
})

it('a formula’s coordinates are its variables', () => {
  const names = pointNames({ kind: 'formula', text: 'x0*x1' }, 2)
  expect([names.coordinates, names.latex, names.value]).toEqual([['x0', 'x1'], ['x_0', 'x_1'], 'f'])
})
