import { expect, it } from 'vitest'
import { inspect } from '../../../../src-main/engine'
import { lostGradients } from '../../../../src-renderer/chapters/backward/lost-gradients'
import { passesOf } from '../../../../src-renderer/chapters/backward/passes'

function lostIn(
  formula: string,
  inputs: Record<string, number | number[]>,
  precision: 'float64' | 'float32' = 'float64',
) {
  const { inspection, payments } = passesOf(inspect(formula, inputs, { precision }))
  return lostGradients(inspection.nodes, payments).map(({ payment, reason }) => [
    inspection.nodes[payment.from]?.operation,
    reason,
  ])
}

it('finds nothing where every contribution stays within three decades', () => {
  expect(lostIn('(x0*x1 + x0)^2 + x1^2', { x0: 2, x1: -1.5 })).toEqual([])
})

it.each([
  ['a saturated sigmoid', 'sigmoid(x0)', { x0: 12 }, 'sigmoid', 'decades'],
  ['the side of a max that lost', 'max(x0, x1)', { x0: 1, x1: 2 }, 'max', 'zero'],
  ['the negative side of relu', 'relu(x0)', { x0: -1 }, 'relu', 'zero'],
])('finds %s', (_, formula, inputs, operation, reason) => {
  expect(lostIn(formula, inputs)).toEqual([[operation, reason]])
})

it('finds a product too small for float32, and tells it from a 0', () => {
  expect(lostIn('1e-30*(x0*1e-30)', { x0: 1 }, 'float32')).toEqual([
    ['multiply', 'decades'],
    ['multiply', 'underflow'],
  ])
})

it('finds it once: what is 0 already dies no second time', () => {
  expect(lostIn('relu(x0*3)', { x0: -1 })).toEqual([['relu', 'zero']])
})

it('looks at all samples of a list: it is lost where none has more', () => {
  expect(lostIn('sum(relu(x0))', { x0: [-1, 2] })).toEqual([])
  expect(lostIn('sum(relu(x0))', { x0: [-1, -2] })).toEqual([['relu', 'zero']])
})
