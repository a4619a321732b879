import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decadeTicks } from '../../../src-renderer/numbers/decade-ticks'
import { decadeAbove, decadeOf, isPowerOfTen, tenTo, wholeDecades } from '../../../src-renderer/numbers/decades'

const positive = fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true })

describe('the log axis of the loss', () => {
  it('holds every value and every tick', () => {
    fc.assert(
      fc.property(positive, positive, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const [bottom, top] = wholeDecades(low, high)
        expect(bottom).toBeLessThanOrEqual(low)
        expect(top).toBeGreaterThanOrEqual(high)
        for (const tick of decadeTicks(bottom, top, 4)) expect(tick >= bottom && tick <= top).toBe(true)
      }),
    )
  })

  it('draws what differs only by rounding as a level line', () => {
    expect(wholeDecades(24.999999999999996, 25)).toEqual([10, 100])
    expect(wholeDecades(10, 10)).toEqual([10, 100])
  })
})

describe('powers of ten', () => {
  const exponents = Array.from({ length: 632 }, (_, index) => index - 323)

  it('are their own decade, over all doubles, and what lies beside them is not', () => {
    for (const exponent of exponents) {
      const power = Number(`1e${exponent}`)
      expect([tenTo(exponent), decadeOf(power), decadeAbove(power)]).toEqual([power, exponent, exponent])
    }
    expect([decadeOf(9.999), decadeAbove(9.999), decadeOf(1.001), decadeAbove(1.001)]).toEqual([0, 1, 0, 1])
    expect([decadeOf(0.0999), decadeAbove(0.0999)]).toEqual([-2, -1])
  })

  it('are told from other numbers', () => {
    expect([1e-20, 0.001, 1, 1e5].every(isPowerOfTen)).toBe(true)
    expect([2, 1.1, 5e-3, 0, -10, NaN, Infinity].some(isPowerOfTen)).toBe(false)
  })
})
