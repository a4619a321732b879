import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { niceTicks } from '../../../src-renderer/numbers/nice-ticks'

describe('ticks', () => {
  test('stand at round values', () => {
    expect(niceTicks(-5, 5, 5)).toEqual([-4, -2, 0, 2, 4])
    expect(niceTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(niceTicks(-8, 8, 5)).toEqual([-8, -6, -4, -2, 0, 2, 4, 6, 8])
    expect(niceTicks(0, 37, 5)).toEqual([0, 5, 10, 15, 20, 25, 30, 35])
    expect(niceTicks(0, 40, 5)).toEqual([0, 10, 20, 30, 40])
    expect(niceTicks(-5e12, 5e12, 5)).toEqual([-4e12, -2e12, 0, 2e12, 4e12])
  })

  test('lie inside any range, ascending, and are neither none nor many', () => {
    const width = fc.tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -200, max: 280 }))
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), width, (middle, [digit, power]) => {
        const size = digit * 10 ** power
        const [low, high] = [middle * size - size, middle * size + size]
        const ticks = niceTicks(low, high, 5)
        expect(ticks.length).toBeGreaterThanOrEqual(3)
        expect(ticks.length).toBeLessThanOrEqual(9)
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b))
        expect(ticks.every((tick) => tick >= low - size * 1e-6 && tick <= high + size * 1e-6)).toBe(true)
      }),
    )
  })

  test('there are none where there is no range', () => {
    expect(niceTicks(1, 1, 5)).toEqual([])
    expect(niceTicks(NaN, NaN, 5)).toEqual([])
  })
})
