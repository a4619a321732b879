import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardised } from '../../../../src-renderer/chapters/descent/standardise'

describe('standardised x', () => {
  it('are distances from the mean in standard deviations, y stays', () => {
    // Mean 5, squares of the distances 9, 1, 1, 1, 0, 0, 4, 16 in the textbook's example: standard deviation 2.
    const xs = [2, 4, 4, 4, 5, 5, 7, 9]
    expect(standardised(xs.map((x, i) => [x, i]))).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2].map((x, i) => [x, i]))
  })

  it('are rounded to three decimals, and none of them is −0', () => {
    // Mean 2, variance 2/3: ±1/0.8164965… is ±1.224744…
    expect(standardised([
      [1, 0],
      [2, 0],
      [3, 0],
    ])).toStrictEqual([
      [-1.225, 0],
      [0, 0],
      [1.225, 0],
    ]) // prettier-ignore
    expect(Object.is(standardised([-1000, -0.1, 1000.1].map((x) => [x, 0]))?.[1]?.[0], 0)).toBe(true)
  })

  it('are none where all x are the same, or their spread is too large or too small for a number', () => {
    for (const xs of [
      [3, 3],
      [0.1, 0.1, 0.1],
      [-1e308, 1e308],
      [1e-200, 2e-200],
    ])
      expect(standardised(xs.map((x) => [x, 1]))).toBeUndefined()
  })

  it('have mean 0 and standard deviation 1, up to their rounding', () => {
    const x = fc.double({ min: -1e4, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(fc.array(x, { minLength: 2, maxLength: 40 }), (xs) => {
        fc.pre(Math.max(...xs) - Math.min(...xs) > 1e-3)
        const scaled = (standardised(xs.map((each) => [each, 0])) ?? []).map(([each]) => each)
        const mean = scaled.reduce((sum, each) => sum + each, 0) / xs.length
        const variance = scaled.reduce((sum, each) => sum + each * each, 0) / xs.length - mean * mean
        expect(mean).toBeCloseTo(0, 2)
        expect(variance).toBeCloseTo(1, 2)
      }),
    )
  })
})
