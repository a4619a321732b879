import { describe, expect, it } from 'vitest'
import { curvePieces } from '../../../src-renderer/figures/curve-pieces'
import { sampleCurve } from '../../../src-main/engine'

const pieces = (formula: string, low: number, high: number) => curvePieces(sampleCurve(formula, [low, high], 241))

describe('the pieces of a curve', () => {
  it('lift the pen once at a step', () => {
    expect(pieces('step(x0)', -6, 6).filter(({ y }) => Number.isNaN(y))).toHaveLength(1)
  })

  it('never lift it on a smooth curve, however steep', () => {
    for (const formula of ['sigmoid(x0)', 'sigmoid(20x0)', 'x0^2', '0.05*x0^2+0.5*x0', 'exp(x0)', '3']) {
      expect(pieces(formula, -6, 6).every(({ y }) => Number.isFinite(y))).toBe(true)
    }
  })

  it('lift it where f has no value', () => {
    expect(pieces('log(x0)', -1, 1).some(({ y }) => Number.isNaN(y))).toBe(true)
  })
})
