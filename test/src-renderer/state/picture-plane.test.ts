import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dot } from '../../../src-main/contract/vectors'
import {
  distanceFrom,
  movedIn,
  partsIn,
  placeIn,
  placesIn,
  planeThrough,
  spanningCoordinates,
} from '../../../src-renderer/state/picture-plane'

/** Two directions at right angles of length 5 and 1, away from the axes of four coordinates. */
const slanted = { origin: [1, 1, 1, 1], across: [3, 0, 4, 0], along: [0, 0.6, 0, -0.8] }
const point4 = fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: -50, max: 50, noNaN: true })))
const near = (value: number) => expect.closeTo(value, 9) as number

describe('a plane of two variables', () => {
  const sides = { columns: 2, rows: 0 }

  it('shows those two coordinates of a point, to the last digit', () => {
    expect(placeIn(sides, [0.1, 7, 1e300])).toEqual([1e300, 0.1])
    expect([...placesIn(sides, Float64Array.of(1, 2, 3, 4, 5, 6), 3)]).toEqual([3, 1, 6, 4])
    expect(spanningCoordinates(sides)).toEqual([2, 0])
  })

  it('moves along with the ball, which is therefore never off it; another run may be', () => {
    expect(distanceFrom(sides, [1, 2, 3], [1, 2, 3])).toBe(0)
    expect(distanceFrom(sides, [1, 2, 3], [9, 5, 7])).toBe(3)
    expect(planeThrough(sides, [1, 2, 3])?.origin).toEqual([0, 2, 0])
  })

  it('is moved in without touching the other coordinates', () => {
    expect(movedIn(sides, [1, 2, 3], -8, 9)).toEqual([9, 2, -8])
  })

  it('of a formula of one variable is its only axis', () => {
    const only = { columns: 0, rows: 0 }
    expect(placeIn(only, [4])).toEqual([4])
    expect([...placesIn(only, Float64Array.of(4, 5), 1)]).toEqual([4, 0, 5, 0])
    expect(planeThrough(only, [4])).toBeUndefined()
    expect(movedIn(only, [4], 2, 7)).toEqual([2])
    expect(spanningCoordinates(only)).toEqual([0])
  })
})

describe('a slanted plane', () => {
  it('shows the shadow of a point: what is left of it stands at right angles on both directions', () => {
    fc.assert(
      fc.property(point4, (point) => {
        const [u = NaN, v = NaN] = placeIn(slanted, point)
        const rest = point.map((x, i) => x - 1 - u * (slanted.across[i] ?? 0) - v * (slanted.along[i] ?? 0))
        expect(dot(rest, slanted.across)).toBeCloseTo(0, 7)
        expect(dot(rest, slanted.along)).toBeCloseTo(0, 7)
        expect(distanceFrom(slanted, [0, 0, 0, 0], point)).toBeCloseTo(Math.hypot(...rest), 7)
      }),
    )
  })

  it('shows many points as each alone, and vectors as if they began at its origin', () => {
    const flat = Float64Array.of(4, 1, 5, 1, 1, 1, 1, 1)
    expect([...placesIn(slanted, flat, 4)]).toEqual([1, 0, 0, 0].map(near))
    expect([...partsIn(slanted, Float64Array.of(3, 0.6, 4, -0.8), 4)]).toEqual([1, 1].map(near))
  })

  it('is moved in along its directions: the shadow lands where the hand is, as far from the plane as before', () => {
    fc.assert(
      fc.property(point4, fc.double({ min: -9, max: 9, noNaN: true }), (point, u) => {
        const moved = movedIn(slanted, point, u, 2)
        expect(placeIn(slanted, moved)).toEqual([expect.closeTo(u, 7), expect.closeTo(2, 7)])
        expect(distanceFrom(slanted, [], moved)).toBeCloseTo(distanceFrom(slanted, [], point), 7)
      }),
    )
  })
})
