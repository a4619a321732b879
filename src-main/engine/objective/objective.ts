import type { DerivativeChoice, Precision } from '../../contract/spec'
import type { GradientFunction } from '../derivative/gradient-function'
import type { Graph } from '../graph/graph'

/**
 * What a descent goes down on: f of a point of `dimension` coordinates, all in one precision. Made anew for each run,
 * because it holds scratch. Points must already be of the precision; they are nudged while f is read and unchanged after.
 */
export interface Objective {
  /** Coordinates of a point. */
  readonly dimension: number
  /** What each coordinate is called: x0, x1, … of a formula, w00, w01, … of a layer. */
  readonly names: readonly string[]
  readonly precision: Precision
  /** How `gradient` is taken; h is of the precision. */
  readonly derivative: DerivativeChoice
  /** f at a point; NaN or ±Infinity where it has no finite value. */
  value(point: Float64Array): number
  /** Writes the gradient by the chosen method, returns f. */
  readonly gradient: GradientFunction
  /** Writes the gradient by the rules of calculus, exact up to rounding, returns f. */
  readonly exactGradient: GradientFunction
  /** The operations that f is made of, for those who look into it. Absent where f is computed in another way. */
  readonly graph?: Graph
  /** Present where f has a value at every point: a reading that is no number was too large on the way. */
  readonly isDefinedEverywhere?: true
  /** Writes the second derivatives, dimension × dimension, row by row. Absent where there is no rule for them. */
  readonly hessian?: (point: Float64Array, hessian: Float64Array) => void
}
