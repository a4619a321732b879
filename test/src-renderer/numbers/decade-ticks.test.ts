import { describe, expect, it } from 'vitest'
import { decadeTicks } from '../../../src-renderer/numbers/decade-ticks'

describe('ticks of a log axis', () => {
  it('are powers of ten, few enough for their room', () => {
    expect(decadeTicks(1e-3, 100, 5)).toEqual([100, 10, 1, 0.1, 0.01, 0.001])
    expect(decadeTicks(1e-18, 25, 4).length).toBeLessThanOrEqual(5)
  })

  it('lie a round number of decades apart, at multiples of it', () => {
    const exponents = (low: number, high: number, most: number) =>
      decadeTicks(low, high, most).map((tick) => Math.round(Math.log10(tick)))
    // f on the bowl by the backward pass at a learning rate of 10.
    expect(exponents(10, 1e257, 4)).toEqual([200, 100])
    expect(exponents(10, 1e257, 6)).toEqual([250, 200, 150, 100, 50])
    expect(exponents(1e-18, 100, 4)).toEqual([0, -5, -10, -15])
    expect(exponents(1e-7, 1, 4)).toEqual([0, -2, -4, -6])
    expect(exponents(1, 1e15, 4)).toEqual([15, 10, 5, 0])
    expect(exponents(1, 1e12, 4)).toEqual([12, 9, 6, 3, 0])
  })

  it('are never fewer than two, however many decades there are', () => {
    for (let decades = 1; decades < 600; decades++) {
      const [low, high] = [
        Number(`1e${String(-Math.floor(decades / 2))}`),
        Number(`1e${String(Math.ceil(decades / 2))}`),
      ]
      for (const most of [4, 6]) {
        const ticks = decadeTicks(low, high, most)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(most + 1)
      }
    }
  })

  it('stay finite and above 0 at the ends of the doubles', () => {
    const ticks = decadeTicks(5e-324, 1.7e308, 6)
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks.every((tick) => tick > 0 && Number.isFinite(tick))).toBe(true)
  })
})
