import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scaled, withEnd } from '../../../src-renderer/numbers/seen-range'

describe('a range on show', () => {
  test('takes a typed end', () => {
    expect(withEnd([0, 20], 0, -5)).toEqual([-5, 20])
    expect(withEnd([0, 20], 1, 7)).toEqual([0, 7])
  })

  test('moves along where an end is typed beyond the other', () => {
    expect(withEnd([0, 20], 0, 25)).toEqual([25, 45])
    expect(withEnd([0, 20], 1, -4)).toEqual([-24, -4])
  })

  test('is always one that can be drawn', () => {
    const end = fc.double({ min: -1e299, max: 1e299, noNaN: true })
    fc.assert(
      fc.property(end, fc.constantFrom(0, 1), (value, which) => {
        const [low, high] = withEnd([0, 20], which, value)
        expect(high - low).toBeGreaterThan(0)
      }),
    )
  })

  test('is scaled about a place, which keeps its share', () => {
    expect(scaled([0, 20], 5, 0.5)).toEqual([2.5, 12.5])
    expect(scaled([0, 20], 5, 2)).toEqual([-5, 35])
    expect(scaled([-1e299, 1e299], 0, 10)).toBeUndefined()
  })
})
