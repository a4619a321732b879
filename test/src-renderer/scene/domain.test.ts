import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseDomain, domainBetween, stageDomain, widening } from '../../../src-renderer/scene/domain'

const base = baseDomain([-3, 4], 2)
const contains = ([low, high]: readonly [number, number], x: number) => x >= low && x <= high

describe('the first domain', () => {
  test('is a square around 0 in which a bowl through the start fits whole', () => {
    expect(base).toEqual({ x0: [-6, 6], x1: [-6, 6] })
  })

  test('is wide enough for a path that goes a little farther than its start', () => {
    expect(baseDomain([1, 1, 2, 0.7, 3, 0.5], 2).x0[1]).toBeGreaterThan(3)
  })

  test('does not follow a run that flies off: the picture grows later', () => {
    expect(baseDomain([-3, 4, 57, -76, -1083, 1444], 2)).toEqual(base)
  })

  test('has a side also for a start at 0, and one that means nothing for one variable', () => {
    expect(baseDomain([0, 0], 2).x0[1]).toBeGreaterThan(0)
    expect(baseDomain([-3], 1)).toEqual({ x0: [-4, 4], x1: [-1, 1] })
  })
})

describe('the domain that shows the ball', () => {
  test('is the first one as long as the ball is in it, so it comes back when the run is scrubbed back', () => {
    expect(stageDomain([-3, 4], base)).toBe(base)
    expect(stageDomain([6, -6], base)).toBe(base)
  })

  test('grows by 2, 3, 5, 10 … as the ball flies', () => {
    expect(stageDomain([11, 1], base)).toEqual({ x0: [-12, 12], x1: [-12, 12] })
    expect(stageDomain([3, -16], base).x1).toEqual([-18, 18])
    expect(stageDomain([57, -76], base)).toEqual({ x0: [-120, 120], x1: [-120, 120] })
    expect(stageDomain([-25898374737328.363, -1295248616896.5398], base).x0[1]).toBe(3e13)
  })

  test('contains every point up to 1e299 and is no wider than needed', () => {
    const coordinate = fc.double({ min: -1e299, max: 1e299, noNaN: true })
    const power = fc.integer({ min: -3, max: 298 })
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), power, coordinate, (digit, exponent, other) => {
        const point = [digit * 10 ** exponent, other]
        const domain = stageDomain(point, base)
        expect(contains(domain.x0, point[0] ?? 0) && contains(domain.x1, other)).toBe(true)
        const isTight =
          domain === base || Math.abs(point[0] ?? 0) > domain.x0[1] / 2.1 || Math.abs(other) > domain.x1[1] / 2.1
        expect(isTight).toBe(true)
      }),
    )
  })

  test.each([
    [Infinity, 0],
    [NaN, 1],
    [-Infinity, NaN],
    [1e308, 1e308],
  ])('is finite for (%s, %s)', (x, y) => {
    const { x0, x1 } = stageDomain([x, y], base)
    expect([...x0, ...x1, x0[1] - x0[0]].every(Number.isFinite)).toBe(true)
    expect(x0[0]).toBeLessThan(x0[1])
  })

  test('says how many times wider it is, to one digit', () => {
    expect(widening(base, stageDomain([2e12, 0], base))).toBe(5e11)
    expect(widening(base, base)).toBe(1)
  })
})

describe('the domain on the way to a wider one', () => {
  const [narrow, wide] = [base, stageDomain([590, 0], base)]

  test('begins and ends at theirs, and is wider by the same factor in the same time', () => {
    expect(domainBetween(narrow, wide, 0, [0, 0])).toEqual(narrow)
    expect(domainBetween(narrow, wide, 1, [0, 0])).toEqual(wide)
    expect(domainBetween(narrow, wide, 0.5, [0, 0]).x0[1]).toBeCloseTo(60, 9)
    expect(domainBetween(wide, narrow, 0.5, [0, 0]).x1[0]).toBeCloseTo(-60, 9)
  })

  test('has the ball in sight all the time', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const coordinate = fc.double({ min: -600, max: 600, noNaN: true })
    fc.assert(
      fc.property(share, coordinate, coordinate, (at, x0, x1) => {
        const domain = domainBetween(narrow, wide, at, [x0, x1])
        expect(contains(domain.x0, x0) && contains(domain.x1, x1)).toBe(true)
      }),
    )
  })

  test('keeps the place still that stands still in both', () => {
    const around = (half: number) => ({ x0: [3 - half, 3 + half] as const, x1: [-half, half] as const })
    const { x0 } = domainBetween(around(1), around(4), 0.5, [3, 0])
    expect(x0).toEqual([expect.closeTo(1, 9), expect.closeTo(5, 9)])
  })
})
