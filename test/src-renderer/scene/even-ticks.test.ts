import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenTicks } from '../../../src-renderer/scene/even-ticks'

/** Ticks `gap` pixels apart with labels so wide; `taken` are those whose place something else covers. */
function shown(values: readonly number[], gap: number, width: number, taken: readonly number[] = []): number[] {
  const kept = evenTicks({
    values,
    isFree: (index) => !taken.includes(values[index] ?? NaN),
    doOverlap: (one, other) => Math.abs(one - other) * gap < width,
  })
  return kept.map((index) => values[index] ?? NaN)
}

const whole = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, i) => low + i)

describe('the numbers beside an axis', () => {
  it('are all there where they have room', () => {
    expect(shown(whole(-3, 3), 30, 20)).toEqual([-3, -2, -1, 0, 1, 2, 3])
  })

  it('are every second, third … where they have not, and 0 is among them', () => {
    expect(shown(whole(-3, 3), 12, 20)).toEqual([-2, 0, 2])
    expect(shown(whole(-3, 3), 8, 20)).toEqual([-3, 0, 3])
    expect(shown([0, 2, 4, 6, 8, 10], 12, 20)).toEqual([0, 4, 8])
    expect(shown([-10, -5, 0, 5, 10], 12, 20)).toEqual([-10, 0, 10])
  })

  it('begin with the first where 0 is no tick', () => {
    expect(shown([20, 30, 40, 50], 12, 20)).toEqual([20, 40])
  })

  it('go without an end whose place is taken, but never without one in between', () => {
    expect(shown(whole(-3, 3), 30, 20, [-3])).toEqual([-2, -1, 0, 1, 2, 3])
    expect(shown(whole(-3, 3), 30, 20, [-1])).toEqual([-2, 0, 2])
    expect(shown(whole(-3, 3), 30, 20, [0])).toEqual([-3, -1, 1, 3])
  })

  it('are alike in their gaps and never lie on each other or on what is taken, whatever comes', () => {
    const places = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 0 }), fc.nat(9), fc.integer({ min: 3, max: 40 }), places, (...given) => {
        const [low, count, gap, taken] = given
        const kept = shown(whole(low, low + count), gap, 20, taken)
        const gaps = kept.slice(1).map((value, i) => value - (kept[i] ?? NaN))
        expect(new Set(gaps).size).toBeLessThan(2)
        expect(gaps.every((between) => between * gap >= 20)).toBe(true)
        expect(kept.filter((value) => taken.includes(value))).toEqual([])
      }),
    )
  })
})
