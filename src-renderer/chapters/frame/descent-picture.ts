import type { Plane } from '../../../src-main/contract/plane'
import type { ObjectiveChoice } from '../../../src-main/contract/spec'
import type { Domain, SurfaceRequest } from '../../../src-main/contract/surface'
import type { Trace } from '../../../src-main/contract/trace'
import { baseDomain, stageDomain } from '../../scene/domain'
import type { FirstPicture } from '../../state/descent.svelte'
import { placeIn, planeThrough, type PicturePlane } from '../../state/picture-plane'
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
  /** The plane that the picture lies on; needed from three coordinates on. */
  readonly through: Plane | undefined
  /** The domain to begin with, and the place that must be in sight, u and v. */
  readonly base: Domain
  readonly ball: readonly number[]
  /** The domain that a person has chosen. */
  readonly view?: Domain | null
}

/** Start and early path, so that a minimum nearby is in sight from the beginning. */
export function baseOf(trace: Trace | undefined, start: readonly number[], plane: PicturePlane): Domain {
  const early = trace
    ? Array.from({ length: Math.min(EARLY_RECORDS, trace.steps.length) }, (_, i) => pointAt(trace, i))
    : [start]
  return baseDomain(
    early.flatMap((point) => placeIn(plane, point)),
    Math.min(2, trace?.dimension ?? start.length),
  )
}

/** The surface to sample for a place of the ball. */
export function pictureOf({ objective, dimension, through, base, ball, view }: PictureWish): SurfaceRequest {
  return {
    objective,
    domain: view ?? stageDomain(ball, base),
    columns: SIDE,
    rows: dimension === 1 ? 2 : SIDE,
    ...(through ? { plane: through } : {}),
  }
}

/** The surface around the start of a run. */
export const firstPicture: FirstPicture = ({ objective, start }, plane, trace) => {
  const dimension = start.length
  return pictureOf({
    ...{ objective, dimension, base: baseOf(trace, start, plane), ball: placeIn(plane, start) },
    through: dimension > 2 ? planeThrough(plane, start) : undefined,
  })
}
