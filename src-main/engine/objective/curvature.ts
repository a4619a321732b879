import type { Point } from '../graph/evaluator'
import { toWorkingPoint } from '../graph/point'
import { machineEpsilon } from '../graph/precision'
import { createObjective, type ObjectiveSource } from './create-objective'
import { symmetricEigenvalues } from './eigenvalues'
import type { Objective } from './objective'

/**
 * The largest eigenvalue of the second derivatives at a point, in float64: how fast the slope changes along the direction in
 * which it changes most. Near a minimum gradient descent is stable for η below 2/curvature. Example: of x0^2/20 + x1^2 it is 2.
 * @returns NaN where the second derivatives are not finite
 * @throws FormulaError, or FailureError `error.spec.*`
 */
export function largestCurvature(source: ObjectiveSource, at: Point): number {
  const objective = createObjective(source, { dimension: at.length })
  const { dimension } = objective
  const hessian = new Float64Array(dimension * dimension)
  const point = toWorkingPoint(at, dimension)
  if (objective.hessian) objective.hessian(point, hessian)
  else differenceHessian(objective, point, hessian)
  return symmetricEigenvalues(hessian, dimension).at(-1) ?? NaN
}

/** Central differences of the exact gradient. Of both entries of a pair the mean, so that rounding leaves it symmetric. */
function differenceHessian({ dimension, exactGradient }: Objective, point: Float64Array, hessian: Float64Array): void {
  const [above, below] = [new Float64Array(dimension), new Float64Array(dimension)]
  const reach = Math.cbrt(machineEpsilon.float64)
  for (let i = 0; i < dimension; i++) {
    const kept = point[i] as number
    const h = reach * Math.max(1, Math.abs(kept))
    point[i] = kept + h
    exactGradient(point, above)
    point[i] = kept - h
    exactGradient(point, below)
    point[i] = kept
    for (let j = 0; j < dimension; j++) {
      const half = ((above[j] as number) - (below[j] as number)) / (2 * h) / 2
      hessian[i * dimension + j] = (hessian[i * dimension + j] as number) + half
      hessian[j * dimension + i] = (hessian[j * dimension + i] as number) + half
    }
  }
}
