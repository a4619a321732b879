import { describe, expect, it } from 'vitest'
import { bestStep } from '../../../src-renderer/figures/best-step'
import { errorSeries } from '../../../src-renderer/figures/error-series'
import { differenceErrors } from '../../../src-main/engine'

describe('the best h of a series', () => {
  const series = (errors: number[]) => bestStep({ kind: 'forward64', hs: [1e-3, 1e-2, 1e-1], errors })

  it('is the one with the smallest error, exact zeros included', () => {
    expect(series([1, 0.5, 2])).toEqual({ h: 1e-2, error: 0.5 })
    expect(series([0, 0.5, NaN])).toEqual({ h: 1e-3, error: 0 })
  })

  it('does not exist where there is no difference at all', () => {
    expect(series([NaN, NaN, NaN])).toBeUndefined()
  })

  it('lies near the square root of ε for forward and the cube root for central differences', () => {
    const hs = Array.from({ length: 16 }, (_, i) => 10 ** (i - 16))
    const points = Array.from({ length: 21 }, (_, i) => 0.5 + i / 20)
    // At one point rounding may by luck be exact; the middle of many is what a rule of thumb is about.
    const middle = (kind: number) => {
      const all = points.map((x) => {
        const [float64, float32] = [
          differenceErrors('exp(x0)', [x], hs, 'float64'),
          differenceErrors('exp(x0)', [x], hs, 'float32'),
        ]
        const best = errorSeries({ float64, float32 }, 0)[kind]
        return best ? Math.log10(bestStep(best)?.h ?? NaN) : NaN
      })
      return all.sort((a, b) => a - b)[10] ?? NaN
    }
    const single = 2 ** -23
    const expected = [Number.EPSILON ** (1 / 2), Number.EPSILON ** (1 / 3), single ** (1 / 2), single ** (1 / 3)]
    expected.forEach((h, kind) => {
      expect(Math.abs(middle(kind) - Math.log10(h))).toBeLessThan(1)
    })
  })
})

describe('the series of the error figure', () => {
  it('begin at the smallest h that is drawn', () => {
    const errors = differenceErrors('x0^2', [2], [1e-9, 1e-4, 1], 'float64')
    for (const { hs } of errorSeries({ float64: errors, float32: errors }, 1e-4))
      expect(Array.from(hs)).toEqual([1e-4, 1])
  })
})
