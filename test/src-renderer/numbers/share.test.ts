import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf, valueAt } from '../../../src-renderer/numbers/share'

describe('the share of a range', () => {
  it('is 0 at the low end, 1 at the high one, and goes on beyond them', () => {
    expect([-3, 0, 3, 6].map((value) => shareOf(value, -3, 3))).toEqual([0, 0.5, 1, 1.5])
  })

  it('is right where the numbers are as large or as small as they can be', () => {
    expect(shareOf(0, -Number.MAX_VALUE, Number.MAX_VALUE)).toBe(0.5)
    expect(shareOf(1e60, 0, 4e60)).toBe(0.25)
    expect(shareOf(5e-324, 0, 2e-323)).toBe(0.25)
  })

  it('leads back to the value', () => {
    expect(valueAt(0.5, -Number.MAX_VALUE, Number.MAX_VALUE)).toBe(0)
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(number, (value) => {
        expect(valueAt(shareOf(value, -1e6, 2e6), -1e6, 2e6)).toBeCloseTo(value, 6)
      }),
    )
  })
})
