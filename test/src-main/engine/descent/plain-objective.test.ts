import { describe, expect, it } from 'vitest'
import type { DerivativeMethod } from '../../../../src-main/contract/spec'
import { descend } from '../../../../src-main/engine'
import { Descent } from '../../../../src-main/engine/descent/descent'
import { optimizers } from '../../../../src-main/engine/descent/optimizers'
import { plainObjective, type PlainFunction } from '../../../support/plain-objective'

const optimizer = optimizers['gradient-descent']

function descent(
  from: PlainFunction,
  method: DerivativeMethod,
  start: readonly number[],
  learningRate: number,
  steps = 100,
) {
  const choice = { kind: 'gradient-descent', learningRate } as const
  const run = new Descent(plainObjective(from, method), { optimizer, choice, start, steps })
  run.advance(steps)
  return { ...run.takeRecords(), dimension: run.dimension, outcome: run.outcome }
}

const bowl: PlainFunction = {
  dimension: 2,
  f: ({ 0: x = NaN, 1: y = NaN }) => x * x + y * y,
  slopes: ({ 0: x = NaN, 1: y = NaN }) => [2 * x, 2 * y],
}
/** f of one coordinate. */
const line = (f: (x: number) => number, slope: (x: number) => number): PlainFunction => ({
  dimension: 1,
  f: ({ 0: x = NaN }) => f(x),
  slopes: ({ 0: x = NaN }) => [slope(x)],
})

describe('a descent on an objective that is no formula and has no graph', () => {
  it.each(['forward', 'central', 'backward'] as const)('is by %s the very trace that the formula gives', (method) => {
    for (const learningRate of [1e-10, 0.1, 1, 10]) {
      const choice = { kind: 'gradient-descent', learningRate } as const
      const formula = { formula: 'x0^2 + x1^2', start: [-3, 4], steps: 100, optimizer: choice } as const
      expect(descent(bowl, method, [-3, 4], learningRate)).toStrictEqual(
        descend({ ...formula, derivative: { method, h: 1e-4 } }),
      )
    }
  })

  it('has no value where f or a reading of it is no number', () => {
    const root = line(Math.sqrt, (x) => 0.5 / Math.sqrt(x))
    expect(descent(root, 'backward', [-1], 0.1).outcome).toStrictEqual({ kind: 'noValue', step: 0 })
    expect(descent(root, 'central', [5e-5], 0.1).outcome).toStrictEqual({ kind: 'noValue', step: 0 })
    const corner = line(Math.abs, (x) => x / Math.abs(x))
    expect(descent(corner, 'backward', [0], 0.1).outcome).toStrictEqual({ kind: 'noValue', step: 0 })
  })

  it('has diverged where f is too large', () => {
    const steep = line(
      (x) => x ** 4,
      (x) => 4 * x ** 3,
    )
    // 10, -3990, 2.5e11, -6.5e34, 1.1e105: its fourth power is beyond 1.8e308.
    expect(descent(steep, 'backward', [10], 1).outcome).toStrictEqual({ kind: 'diverged', step: 4 })
    expect(descent(bowl, 'central', [1e300, 4], 0.1).outcome).toStrictEqual({ kind: 'diverged', step: 0 })
  })

  it('may have as many as 64 coordinates', () => {
    const wide: PlainFunction = {
      dimension: 64,
      f: (point) => Array.from(point).reduce((sum, x, i) => sum + (x - i) ** 2, 0),
      slopes: (point) => Array.from(point, (x, i) => 2 * (x - i)),
    }
    const { points, outcome } = descent(wide, 'backward', new Array<number>(64).fill(0), 0.5, 3)
    expect([...points.slice(-64)]).toStrictEqual(Array.from({ length: 64 }, (_, i) => i))
    expect(outcome).toStrictEqual({ kind: 'converged', step: 1 })
  })
})
