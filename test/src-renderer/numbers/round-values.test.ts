import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundValues } from '../../../src-renderer/numbers/round-values'

describe('round values in a range', () => {
  it('are multiples of 1, 2 or 5 times a power of ten', () => {
    expect(roundValues(-5, 5, 5)).toEqual([-4, -2, 0, 2, 4])
    expect(roundValues(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(roundValues(-8, 8, 5)).toEqual([-8, -6, -4, -2, 0, 2, 4, 6, 8])
    expect(roundValues(0, 37, 5)).toEqual([0, 5, 10, 15, 20, 25, 30, 35])
    expect(roundValues(0, 40, 5)).toEqual([0, 10, 20, 30, 40])
    expect(roundValues(-5e12, 5e12, 5)).toEqual([-4e12, -2e12, 0, 2e12, 4e12])
  })

  it('lie inside any range, ascending, and are neither none nor many', () => {
    const width = fc.tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -200, max: 280 }))
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), width, (middle, [digit, power]) => {
        const size = digit * 10 ** power
        const [low, high] = [middle * size - size, middle * size + size]
        const ticks = roundValues(low, high, 5)
        expect(ticks.length).toBeGreaterThanOrEqual(3)
        expect(ticks.length).toBeLessThanOrEqual(9)
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b))
        expect(ticks.every((tick) => tick >= low - size * 1e-6 && tick <= high + size * 1e-6)).toBe(true)
      }),
    )
  })

  it('are none where there is no range', () => {
    expect(roundValues(1, 1, 5)).toEqual([])
    expect(roundValues(NaN, NaN, 5)).toEqual([])
  })

  it('are decimals that a person would write, also far from 0', () => {
    expect(roundValues(0, 0.6, 6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
    expect(roundValues(100, 100 + 1e-12, 2)).toEqual([100, 100.0000000000005, 100.000000000001])
  })

  it('are there for the largest and the smallest numbers', () => {
    expect(roundValues(-Number.MAX_VALUE, Number.MAX_VALUE, 4)).toEqual([-1e308, 0, 1e308])
    expect(roundValues(0, 5e-310, 5)).toEqual([0, 1e-310, 2e-310, 3e-310, 4e-310, 5e-310])
  })

  it('are never two of the same, nor more than a few, in any range of numbers', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(any, any, (one, other) => {
        const values = roundValues(Math.min(one, other), Math.max(one, other), 5)
        expect(new Set(values).size).toBe(values.length)
        expect(values.length).toBeLessThan(12)
      }),
    )
  })
})
