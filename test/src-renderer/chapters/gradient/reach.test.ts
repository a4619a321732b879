import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewReach } from '../../../../src-renderer/chapters/gradient/reach'

describe('how far the view of the points reaches', () => {
  it("holds the curriculum's points and their arrows", () => {
    expect(
      viewReach({
        view: 'map',
        points: [
          [5, 10],
          [0, 10],
          [5, 0],
          [2, -4],
          [-3, 4],
        ],
        point: [5, 10],
      }),
    ).toBe(15)
  })

  it('holds any points, with some room', () => {
    const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate), (point) => {
        const farthest = Math.max(...point.map(Math.abs))
        fc.pre(farthest === 0 || farthest > 1e-300)
        for (const view of ['map', 'surface'] as const)
          expect(viewReach({ view, points: [point], point })).toBeGreaterThan(farthest)
      }),
    )
  })
})
