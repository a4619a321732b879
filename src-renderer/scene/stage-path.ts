import type { Point2 } from '../../src-main/contract/spec'
import type { Look } from '../looks/look'

/** A run as the stage draws it: plain data, already projected onto the plane of the picture. */
export interface StagePath {
  readonly id: string
  /** u and v of each record's shadow on the plane, records × 2, flat; of a curve v is 0. */
  readonly places: Float64Array
  /** f at each record itself, which need not lie on the plane. */
  readonly values: Float64Array
  /** The shadow of each record's gradient, records × 2, flat. */
  readonly gradients: Float64Array
  /** The main run has beads, and its ball has the arrow of the negative gradient. */
  readonly look: Look
  /** Whether the rest of it is drawn ahead of the ball. */
  readonly isAheadShown: boolean
  /** What its line is, for the legend; without it, the legend says nothing of it. */
  readonly name?: string
}

/** Where a record stands in the picture: u and v. */
export function placeOf({ places }: StagePath, record: number): Point2 {
  return pairAt(places, record)
}

/** Where a ball stands at a fractional record; on the last finite one where the next is not. */
export function placeAt(path: StagePath, position: number): Point2 {
  const record = Math.floor(position)
  const [[u, v], [nextU, nextV]] = [placeOf(path, record), placeOf(path, record + 1)]
  const at = Number.isFinite(nextU + nextV) ? position - record : 0
  return at === 0 ? [u, v] : [u * (1 - at) + nextU * at, v * (1 - at) + nextV * at]
}

/** The part of a record's gradient that lies in the plane of the picture. */
export function gradientOf({ gradients }: StagePath, record: number): Point2 {
  return pairAt(gradients, record)
}

function pairAt(flat: Float64Array, record: number): Point2 {
  return [flat[2 * record] ?? NaN, flat[2 * record + 1] ?? NaN]
}

/** Number of records of a path. */
export function recordCount(path: StagePath): number {
  return path.values.length
}
