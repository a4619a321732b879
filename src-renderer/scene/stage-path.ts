import type { Look } from '../looks/look'

/** A run as the stage draws it: plain data, in the shapes of a trace. */
export interface StagePath {
  readonly id: string
  readonly label: string
  /** Coordinates of one point. */
  readonly dimension: number
  /** records × dimension, flat. */
  readonly points: Float64Array
  /** f at each point. */
  readonly values: Float64Array
  /** records × dimension, flat. */
  readonly gradients: Float64Array
  /** Step number of each record. */
  readonly steps: Float64Array
  /** The main run has beads, and its ball has the arrow of the negative gradient. */
  readonly look: Look
  /** Whether the rest of it is drawn ahead of the ball. */
  readonly isAheadShown: boolean
}

/** Which variables span the picture: `columns` runs along x, `rows` along the other side. */
export interface StagePlane {
  readonly columns: number
  readonly rows: number
}

/** Two coordinates of a record in the plane of the picture; with one variable the second is 0. */
export function planePoint(path: StagePath, plane: StagePlane, record: number): [number, number] {
  return planeVector(path.points, path.dimension, plane, record)
}

/** The part of a record's gradient that lies in the plane of the picture. */
export function planeGradient(path: StagePath, plane: StagePlane, record: number): [number, number] {
  return planeVector(path.gradients, path.dimension, plane, record)
}

function planeVector(flat: Float64Array, dimension: number, plane: StagePlane, record: number): [number, number] {
  const first = record * dimension
  const across = flat[first + plane.columns] ?? NaN
  return [across, dimension === 1 ? 0 : (flat[first + plane.rows] ?? NaN)]
}

/** Number of records of a path. */
export function recordCount(path: StagePath): number {
  return path.values.length
}
