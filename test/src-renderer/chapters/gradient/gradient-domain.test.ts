import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fieldDomain,
  halfSide,
  pointsDomain,
  shownReach,
  withReach,
} from '../../../../src-renderer/chapters/gradient/gradient-domain'

describe('what the pictures of the points show', () => {
  it("holds the curriculum's points and their arrows", () => {
    expect(
      pointsDomain({
        domain: null,
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
    ).toEqual({ x0: [-15, 15], x1: [-15, 15] })
  })

  it('holds any points, with some room', () => {
    const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate), (point) => {
        const farthest = Math.max(...point.map(Math.abs))
        fc.pre(farthest === 0 || farthest > 1e-300)
        for (const view of ['map', 'surface'] as const)
          expect(halfSide(pointsDomain({ domain: null, view, points: [point], point }))).toBeGreaterThan(farthest)
      }),
    )
  })

  it('is what a person has chosen', () => {
    const chosen = { x0: [1, 3], x1: [4, 6] } as const
    const points = { view: 'map', points: [[5, 10]], point: [5, 10] } as const
    expect(pointsDomain({ domain: { x0: [1, 3], x1: [4, 6] }, ...points })).toEqual(chosen)
    expect(fieldDomain({ fieldDomain: { x0: [1, 3], x1: [4, 6] }, reach: 2 })).toEqual(chosen)
    expect(fieldDomain({ fieldDomain: null, reach: 2 })).toEqual({ x0: [-2, 2], x1: [-2, 2] })
  })

  it('is a square, whatever a link brings', () => {
    const wide = { x0: [0, 4] as [number, number], x1: [0, 2] as [number, number] }
    const points = { view: 'map', points: [[5, 10]], point: [5, 10] } as const
    for (const shown of [pointsDomain({ domain: wide, ...points }), fieldDomain({ fieldDomain: wide, reach: 2 })])
      expect(shown).toEqual({ x0: [0, 4], x1: [-1, 3] })
  })
})

describe('the half width of the arrow field', () => {
  const moved: Parameters<typeof shownReach>[0] = { reach: 2, fieldDomain: { x0: [1, 4], x1: [-2, 1] } }

  it('is that of what is on show, and so is what is said of its middle', () => {
    expect(shownReach({ reach: 2, fieldDomain: null })).toEqual({ reach: 2, isAboutZero: true })
    expect(shownReach({ reach: 2, fieldDomain: { x0: [-1, 1], x1: [-1, 1] } })).toEqual({ reach: 1, isAboutZero: true })
    expect(shownReach(moved)).toEqual({ reach: 1.5, isAboutZero: false })
    // 0.45 - 0.15 is 0.30000000000000004 to a machine.
    expect(shownReach({ reach: 2, fieldDomain: { x0: [0.3, 0.9], x1: [0.3, 0.9] } }).reach).toBe(0.3)
    expect(shownReach({ reach: 2, fieldDomain: { x0: [-1, 1], x1: [3, 5] } }).isAboutZero).toBe(false)
  })

  it('when typed leaves the middle where it is', () => {
    expect(fieldDomain(withReach(moved, 3))).toEqual({ x0: [-0.5, 5.5], x1: [-3.5, 2.5] })
    expect(fieldDomain(withReach({ reach: 2, fieldDomain: { x0: [-1, 1], x1: [-1, 1] } }, 3))).toEqual({
      x0: [-3, 3],
      x1: [-3, 3],
    })
  })
})
