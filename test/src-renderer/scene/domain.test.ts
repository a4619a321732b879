import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseDomain, powerBetween, stageDomain } from '../../../src-renderer/scene/domain'

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

  test('grows by powers of ten as the ball flies', () => {
    expect(stageDomain([57, -76], base)).toEqual({ x0: [-600, 600], x1: [-600, 600] })
    expect(stageDomain([-25898374737328.363, -1295248616896.5398], base).x0[1]).toBe(6e13)
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
          domain === base || Math.abs(point[0] ?? 0) > domain.x0[1] / 11 || Math.abs(other) > domain.x1[1] / 11
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

  test('says by how many powers it grew', () => {
    expect(powerBetween(base, stageDomain([2e12, 0], base))).toBe(12)
    expect(powerBetween(base, base)).toBe(0)
  })
})
