import { toWorkingPoint } from '../graph/point'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import type { Point } from '../graph/evaluator'
import { BackwardPass } from './backward-pass'
import { checkDerivative, type DerivativeOptions } from './check-derivative'
import { createGradientFunction } from './gradient-function'

/**
 * The gradient of f at a point by the chosen method: one partial derivative for each coordinate of the point.
 * Example: `differentiate('x0^2', [2], { method: 'central', h: 1e-4, precision: 'float64' })` is [4.000000000004].
 * @throws FormulaError, or FailureError `error.spec.*` for a point that is too short or an h that is not positive.
 */
export function differentiate(formula: Formula, point: Point, options: DerivativeOptions): Float64Array {
  const { graph } = toCompiled(formula)
  const { precision, ...choice } = checkDerivative(options)
  const gradient = new Float64Array(point.length)
  createGradientFunction(graph, choice, precision)(toWorkingPoint(point, graph.dimension, precision), gradient)
  return gradient
}

/**
 * Value and exact gradient of f at a point, by one backward pass in float64.
 * Example: `backward('x0^2 + x1^2', [-3, 4])` is { value: 25, gradient: [-6, 8] }.
 * @throws FormulaError, or FailureError `error.spec.point-too-short`.
 */
export function backward(formula: Formula, point: Point): { value: number; gradient: Float64Array } {
  const { graph } = toCompiled(formula)
  const gradient = new Float64Array(point.length)
  const value = new BackwardPass(graph).run(toWorkingPoint(point, graph.dimension), gradient)
  return { value, gradient }
}
