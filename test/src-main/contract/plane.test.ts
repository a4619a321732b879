import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { MAX_COORDINATES } from '../../../src-main/contract/limits'
import { placeOnPlane, plane, variablePlane, type Plane } from '../../../src-main/contract/plane'
import { projectOnto } from '../../../src-main/contract/project'

const number = fc.double({ min: -100, max: 100, noNaN: true })

function placed(on: Plane, u: number, v: number): Float64Array {
  const point = new Float64Array(on.origin.length)
  placeOnPlane(on, u, v, point)
  return point
}

const times = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Array.from(one).reduce((sum, x, i) => sum + x * (other[i] ?? NaN), 0)
const lengthOf = (vector: ArrayLike<number>) => Math.sqrt(times(vector, vector))

/** A direction of some length, from a millionth to a million. */
const direction = (dimension: number) =>
  fc
    .tuple(fc.array(number, { minLength: dimension, maxLength: dimension }), fc.integer({ min: -6, max: 6 }))
    .map(([parts, decade]) => parts.map((x) => x * 10 ** decade))
    .filter((vector) => lengthOf(vector) > 1e-9)

/** Planes in 2 to 8 dimensions whose directions are far from parallel, not orthonormal; a third direction with them. */
const planes = fc
  .integer({ min: 2, max: 8 })
  .chain((dimension) =>
    fc.record({
      origin: fc.array(number, { minLength: dimension, maxLength: dimension }),
      across: direction(dimension),
      along: direction(dimension),
      away: fc.array(number, { minLength: dimension, maxLength: dimension }),
    }),
  )
  .filter(({ across, along }) => Math.abs(times(across, along)) < 0.99 * lengthOf(across) * lengthOf(along))

describe('a plane', () => {
  const square: Plane = { origin: [1, 2, 3], across: [1, 0, 2], along: [0, 3, 0] }

  test('has at (u, v) the point origin + u·across + v·along', () => {
    expect([...placed(square, 10, 100)]).toEqual([11, 302, 23])
  })

  test.each<[string, object, boolean]>([
    ['slanted and not orthonormal', square, true],
    ['of very short and very long directions', { ...square, across: [1e-200, 0, 0], along: [0, 1e200, 0] }, true],
    ['with an origin of other length', { ...square, origin: [1, 2] }, false],
    ['with directions of different length', { ...square, along: [0, 3] }, false],
    ['whose first direction is 0', { ...square, across: [0, 0, 0] }, false],
    ['whose second direction is 0', { ...square, along: [0, 0, 0] }, false],
    ['with parallel directions', { ...square, across: [0.1, 0.2, 0.3], along: [-0.3, -0.6, -0.9] }, false],
    ['with directions parallel but for rounding', { ...square, across: [1, 1, 0], along: [1, 1 + 1e-9, 0] }, false],
    ['that is not finite', { ...square, across: [1, NaN, 0] }, false],
    ['of one coordinate', { origin: [0], across: [1], along: [1] }, false],
  ])('%s is taken: %#', (_name, candidate, isTaken) => {
    expect(v.safeParse(plane, candidate).success).toBe(isTaken)
  })

  test('may have 64 coordinates and no more', () => {
    const of = (dimension: number) => variablePlane(0, 63, new Float64Array(dimension))
    expect(v.safeParse(plane, of(MAX_COORDINATES)).success).toBe(true)
    expect(v.safeParse(plane, of(MAX_COORDINATES + 1)).success).toBe(false)
  })
})

describe('the plane of two variables', () => {
  test('has the first along u, the second along v, and the others at their coordinate', () => {
    expect(variablePlane(2, 0, [7, 5, 8])).toEqual({ origin: [0, 5, 0], across: [0, 0, 1], along: [1, 0, 0] })
  })

  test('has u and v themselves as coordinates, to the last bit', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        number,
        (u, v, held) => {
          const [x0, x1, x2] = placed(variablePlane(2, 0, [1, held, 3]), u, v)
          expect(x0 === v && x1 === held && x2 === u).toBe(true)
        },
      ),
    )
  })

  test('gives a point back its own coordinates, also when another has become infinite', () => {
    const on = variablePlane(2, 0, [7, 5, 8])
    expect(projectOnto(on, [0.1, 5, 0.3])).toEqual({ u: 0.3, v: 0.1, distance: 0 })
    expect(projectOnto(on, [0.1, 9, 0.3])).toEqual({ u: 0.3, v: 0.1, distance: 4 })
    expect(projectOnto(on, [0.1, Infinity, 0.3])).toEqual({ u: 0.3, v: 0.1, distance: Infinity })
    expect(projectOnto(on, [-Infinity, 5, 0.3])).toMatchObject({ u: 0.3, v: -Infinity })
  })
})

/** How far a result may be off; of a length below the last term, the squares are 0. */
const near = (size: number) => 1e-9 * size + 1e-150

describe('the shadow of a point on a plane', () => {
  test('of a point on the plane is the point, with its u and v, at distance 0', () => {
    fc.assert(
      fc.property(planes, number, number, (on, u, v) => {
        // In units of the directions, so that u and v mean lengths.
        const [a, b] = [u / lengthOf(on.across), v / lengthOf(on.along)]
        const point = placed(on, a, b)
        const shadow = projectOnto(on, point)
        const size = lengthOf(on.origin) + Math.abs(u) + Math.abs(v)
        expect(Math.abs(shadow.u - a) * lengthOf(on.across)).toBeLessThanOrEqual(near(size))
        expect(Math.abs(shadow.v - b) * lengthOf(on.along)).toBeLessThanOrEqual(near(size))
        expect(shadow.distance).toBeLessThanOrEqual(near(size))
      }),
    )
  })

  test('stays where it is when the point goes straight away from the plane, which is then its distance', () => {
    fc.assert(
      fc.property(planes, number, number, (on, u, v) => {
        const [a, b] = [u / lengthOf(on.across), v / lengthOf(on.along)]
        const straight = atRightAngles(on.away, on.across, on.along)
        const point = placed(on, a, b).map((x, i) => x + (straight[i] ?? NaN))
        const shadow = projectOnto(on, point)
        const size = lengthOf(on.origin) + Math.abs(u) + Math.abs(v) + lengthOf(on.away)
        expect(Math.abs(shadow.u - a) * lengthOf(on.across)).toBeLessThanOrEqual(near(size))
        expect(Math.abs(shadow.v - b) * lengthOf(on.along)).toBeLessThanOrEqual(near(size))
        expect(Math.abs(shadow.distance - lengthOf(straight))).toBeLessThanOrEqual(near(size))
      }),
    )
  })

  test('falls at right angles, not along the other direction', () => {
    // Worked by hand: the foot of (1, 1, 1) on the plane of (1, 0, 0) and (1, 2, 0) is (1, 1, 0) = 0.5·a + 0.5·b.
    const slanted: Plane = { origin: [0, 0, 0], across: [1, 0, 0], along: [1, 2, 0] }
    expect(projectOnto(slanted, [1, 1, 1])).toEqual({ u: 0.5, v: 0.5, distance: 1 })
    expect(projectOnto(slanted, [0, 2, -3])).toEqual({ u: -1, v: 1, distance: 3 })
  })
})

/** What is left of a vector when its parts along two directions are taken away (Gram-Schmidt, twice for rounding). */
function atRightAngles(vector: readonly number[], one: readonly number[], other: readonly number[]): number[] {
  const without = (from: readonly number[], way: readonly number[]) => {
    const share = times(from, way) / times(way, way)
    return from.map((x, i) => x - share * (way[i] ?? NaN))
  }
  const second = without(without(other, one), one)
  const once = without(without(vector, one), second)
  return without(without(once, one), second)
}
