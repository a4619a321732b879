import { beforeAll, describe, expect, test } from 'vitest'
import { sampleSurface } from '../../../src-main/engine'
import { drawContourMap } from '../../../src-renderer/figures/contour-map'
import { placeLevels } from '../../../src-renderer/figures/place-levels'
import { useSvgDocument } from '../../support/svg-document'

const domain = { x0: [-4, 4], x1: [6, 14] } as const
// Not alike on both axes, so that swapped or mirrored ones are seen.
const f = (x0: number, x1: number) => (x0 + 1) ** 2 + 3 * (x1 - 9) ** 2
const bowl = sampleSurface('(x0 + 1)^2 + 3*(x1 - 9)^2', domain, 129, 129)

beforeAll(useSvgDocument)

const drawn = (size: number) => drawContourMap(bowl, [], { domain, width: size, height: size })

describe('labels of contour lines', () => {
  test('stand on the lines that they name', () => {
    const map = drawn(600)
    const labels = placeLevels(bowl, map, [], { x: -100, y: -100 })
    expect(labels.length).toBeGreaterThan(4)
    for (const { text, x, y } of labels) {
      const [x0, x1] = map.pointAt(x, y)
      expect(Math.abs(f(x0, x1) - Number(text))).toBeLessThan(2)
    }
  })

  test('lie on nothing: not on each other, not on an arrow’s name, not on the point', () => {
    const map = drawn(260)
    const all = placeLevels(bowl, drawn(600), [], { x: -100, y: -100 })
    const few = placeLevels(bowl, map, [], { x: -100, y: -100 })
    expect(few.length).toBeLessThan(all.length)
    for (const one of few) {
      const near = few.filter((other) => Math.abs(other.x - one.x) < 16 && Math.abs(other.y - one.y) < 18)
      expect(near).toEqual([one])
    }
    const [first] = few
    if (!first) throw new Error('There is a label')
    expect(placeLevels(bowl, map, [], first)).not.toContainEqual(first)
    const place = { x: first.x, y: first.y, anchor: 'middle' } as const
    const arrows = [{ kind: 'uphill', label: '∇f', shaft: '', head: '', place }] as const
    expect(placeLevels(bowl, map, arrows, { x: -100, y: -100 })).not.toContainEqual(first)
  })
})
