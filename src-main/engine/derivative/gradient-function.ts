import type { DerivativeChoice, DerivativeMethod, Precision } from '../../contract/spec'
import { Evaluator, round } from '../graph/evaluator'
import type { Graph } from '../graph/graph'
import { BackwardPass } from './backward-pass'
import { centralDifference, forwardDifference, type Readings } from './difference'

/**
 * Writes the gradient at `point` into `gradient` (same length) and returns f(point). The point is nudged while this
 * runs and is unchanged after it. Coordinates must already be in the working precision.
 */
export type GradientFunction = (point: Float64Array, gradient: Float64Array) => number

/** The gradient of a graph by the chosen method, in the chosen precision. Allocates here, not when called. */
export function createGradientFunction(
  graph: Graph,
  { method, h }: DerivativeChoice,
  precision: Precision,
): GradientFunction {
  if (method === 'backward') {
    const pass = new BackwardPass(graph, precision)
    return (point, gradient) => pass.run(point, gradient)
  }
  const evaluator = new Evaluator(graph, precision)
  return differenceGradient(evaluator, method, round(h, evaluator.isSingle))
}

/** The gradient of whatever can be read, by numerical differences. @param nudge in the working precision */
export function differenceGradient(
  readings: Readings,
  method: Exclude<DerivativeMethod, 'backward'>,
  nudge: number,
): GradientFunction {
  return (point, gradient) => {
    const value = readings.evaluate(point)
    if (method === 'central') centralDifference(readings, point, nudge, gradient)
    else forwardDifference(readings, point, nudge, value, gradient)
    return value
  }
}
