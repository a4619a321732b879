import { toCompiled, type Formula } from './compiled-formula'
import { Evaluator, type Point } from './evaluator'
import { toWorkingPoint } from './point'

/**
 * f at a point, in float64; NaN or ±Infinity where f has no finite value. Example: `evaluate('x0^2 + x1^2', [-3, 4])`
 * is 25. Where many points are wanted, use an Evaluator.
 * @throws FormulaError, or FailureError `error.spec.point-too-short`.
 */
export function evaluate(formula: Formula, point: Point): number {
  const { graph } = toCompiled(formula)
  return new Evaluator(graph).evaluate(toWorkingPoint(point, graph.dimension))
}
