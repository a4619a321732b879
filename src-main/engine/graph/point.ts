import type { Precision } from '../../contract/spec'
import type { Point } from './evaluator'
import { specError } from './spec-error'

/**
 * A copy of a point in the working precision, free to be nudged.
 * @throws FailureError `error.spec.point-too-short` if it has fewer coordinates than the formula has variables.
 */
export function toWorkingPoint(point: Point, dimension: number, precision: Precision = 'float64'): Float64Array {
  if (point.length < dimension) throw specError('point-too-short', { length: point.length, expected: dimension })
  return precision === 'float32' ? Float64Array.from(Float32Array.from(point)) : Float64Array.from(point)
}
