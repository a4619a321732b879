import { variablePlane } from '../../../src-main/contract/plane'
import type { ObjectiveChoice } from '../../../src-main/contract/spec'
import type { Domain, SurfaceRequest } from '../../../src-main/contract/surface'
import type { Trace } from '../../../src-main/contract/trace'
import { baseDomain, stageDomain } from '../../scene/domain'
import type { FirstPicture } from '../../state/descent.svelte'
import type { PlaneSides } from '../../state/descent-setup.svelte'
import { pointAt } from '../../state/records'

/** Samples along one side: fine enough for a wall, few enough for a slow laptop. */
const SIDE = 129
/** Records that have a say in the first domain. */
const EARLY_RECORDS = 200

/** What a picture of the descent is made of. */
interface PictureWish {
  readonly objective: ObjectiveChoice
  /** Coordinates of a point. */
  readonly dimension: number
  readonly plane: PlaneSides
  /** Where the variables outside the plane are held; needed from three variables on. */
  readonly at: readonly number[] | undefined
  /** The domain to begin with, and the place that must be in sight. */
  readonly base: Domain
  readonly ball: readonly number[]
}

/** The part of a point that the picture shows. */
export function inPlane(point: ArrayLike<number>, { columns, rows }: PlaneSides): number[] {
  return point.length === 1 ? [point[0] ?? 0] : [point[columns] ?? 0, point[rows] ?? 0]
}

/** Start and early path, so that a minimum nearby is in sight from the beginning. */
export function baseOf(trace: Trace | undefined, start: readonly number[], plane: PlaneSides): Domain {
  const early = trace
    ? Array.from({ length: Math.min(EARLY_RECORDS, trace.steps.length) }, (_, i) => pointAt(trace, i))
    : [start]
  return baseDomain(
    early.flatMap((point) => inPlane(point, plane)),
    Math.min(2, trace?.dimension ?? start.length),
  )
}

/** The surface to sample for a place of the ball. */
export function pictureOf({ objective, dimension, plane, at, base, ball }: PictureWish): SurfaceRequest {
  return {
    objective,
    domain: stageDomain(ball, base),
    columns: SIDE,
    rows: dimension === 1 ? 2 : SIDE,
    ...(at?.every(Number.isFinite) ? { plane: variablePlane(plane.columns, plane.rows, at) } : {}),
  }
}

/** The surface around the start of a run. */
export const firstPicture: FirstPicture = (spec, plane, trace) => {
  const base = baseOf(trace, spec.start, plane)
  const at = spec.start.length > 2 ? spec.start : undefined
  return pictureOf({
    objective: spec.objective,
    dimension: spec.start.length,
    plane,
    at,
    base,
    ball: inPlane(spec.start, plane),
  })
}
