import type { DerivativeMethod } from '../../src-main/contract/spec'
import { centralDifference, forwardDifference } from '../../src-main/engine/derivative/difference'
import type { Objective } from '../../src-main/engine/objective/objective'

/** f and its gradient, as a program that is no formula has them. */
export interface PlainFunction {
  readonly dimension: number
  readonly f: (point: ArrayLike<number>) => number
  readonly slopes: (point: ArrayLike<number>) => readonly number[]
}

/** An objective that has neither formula nor graph, in float64 with h = 1e-4. */
export function plainObjective({ dimension, f, slopes }: PlainFunction, method: DerivativeMethod): Objective {
  const h = 1e-4
  const readings = { isSingle: false, evaluate: f }
  const exactGradient: Objective['exactGradient'] = (point, gradient) => {
    gradient.set(slopes(point))
    return f(point)
  }
  return {
    dimension,
    names: Array.from({ length: dimension }, (_, i) => `w${String(i)}`),
    precision: 'float64',
    derivative: { method, h },
    value: f,
    exactGradient,
    gradient: (point, gradient) => {
      if (method === 'backward') return exactGradient(point, gradient)
      const value = f(point)
      if (method === 'central') centralDifference(readings, point, h, gradient)
      else forwardDifference(readings, point, h, value, gradient)
      return value
    },
  }
}
