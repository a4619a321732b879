import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceStep, onStep } from '../../../src-renderer/numbers/nice-step'

describe('a step for a hand', () => {
  it('is a power of ten that gives 50 to 500 places', () => {
    expect([20, 10, 5, 4.9, 60].map(niceStep)).toEqual([0.1, 0.1, 0.1, 0.01, 1])
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (width) => {
        const places = width / niceStep(width)
        expect(places > 49.99 && places < 500.01).toBe(true)
      }),
    )
  })

  it('is a number above 0 for the narrowest and the widest range', () => {
    expect([5e-324, Infinity].map(niceStep)).toEqual([1e-323, 1e306])
  })

  it('gives the decimal number that is meant', () => {
    expect(onStep(0.1 + 0.2, 0.1)).toBe(0.3)
    expect(onStep(5.0999999, 0.1)).toBe(5.1)
    expect(onStep(-1.26, 0.1)).toBe(-1.3)
  })
})
