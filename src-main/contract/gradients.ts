import * as v from 'valibot'
import { MAX_LISTED_POINTS } from './limits'
import { derivativeChoice, list, objective, point } from './spec'

export const gradientsRequest = v.object({
  objective,
  /** All of the same length. */
  points: v.pipe(
    list(point, MAX_LISTED_POINTS),
    v.check((points) => points.every(({ length }) => length === points[0]?.length)),
  ),
  derivative: derivativeChoice,
})

/** f and its gradient at listed points, in float64. Entry i of each belongs to point i. */
export interface Gradients {
  /** Coordinates of one point. */
  readonly dimension: number
  /** points × dimension, flat: the points that were asked for. */
  readonly points: Float64Array
  readonly values: Float64Array
  /** points × dimension, flat: by the chosen method. */
  readonly gradients: Float64Array
  /** points × dimension, flat: by the backward pass, to compare. */
  readonly exact: Float64Array
}
