import type { Point2 } from '../../src-main/contract/spec'
import { between, clampToBox, isFinitePoint, pointAt, type Box, type ScenePoint } from './geometry/scene-points'
import { gradientOf, placeOf, recordCount, type StagePath } from './stage-path'
import type { Transform } from './transform'

/** Where a ball is drawn, and what it knows there. */
export interface Ball {
  /** Inside the box, always finite. */
  readonly place: ScenePoint
  /** The last record that has been reached and is finite. */
  readonly record: number
  /** Coordinates in the plane of the picture. */
  readonly point: readonly [number, number]
  /** Direction from the edge to where the ball really is, unit length in the floor's plane; missing when it is in sight. */
  readonly away?: { readonly x: number; readonly z: number }
  /** The scene's arrow for the negative gradient; missing when the gradient is 0 or not finite. */
  readonly downhill?: { readonly direction: ScenePoint; readonly length: number }
}

/**
 * The ball between two records. Beyond a record that is not finite it stays at the last finite one.
 *
 * @param places the path's records in scene units, records × 3
 * @param position fractional record
 */
export function ballAt(
  path: StagePath,
  places: Float64Array,
  position: number,
  transform: Transform,
  box: Box,
): Ball | undefined {
  const record = lastFinite(places, Math.floor(Math.min(position, recordCount(path) - 1)))
  if (record < 0) return undefined
  const next = isFinitePoint(pointAt(places, record + 1)) ? record + 1 : record
  const at = next === record ? 0 : Math.min(1, Math.max(0, position - record))
  const free = between(pointAt(places, record), pointAt(places, next), at)
  const place = clampToBox(free, box)
  return {
    place,
    record,
    point: mix(placeOf(path, record), placeOf(path, next), at),
    ...outside(free, place),
    ...downhill(mix(gradientOf(path, record), gradientOf(path, next), at), transform),
  }
}

function lastFinite(places: Float64Array, from: number): number {
  for (let record = from; record >= 0; record--) if (isFinitePoint(pointAt(places, record))) return record
  return -1
}

function mix(from: Point2, to: Point2, at: number): Point2 {
  return [from[0] * (1 - at) + to[0] * at, from[1] * (1 - at) + to[1] * at]
}

function outside(free: ScenePoint, place: ScenePoint): Pick<Ball, 'away'> {
  const [x, z] = [free[0] - place[0], free[2] - place[2]]
  const distance = Math.hypot(x, z)
  return distance > 1e-9 ? { away: { x: x / distance, z: z / distance } } : {}
}

/** The arrow's length in scene units: never so short that it cannot be seen, never so long that it covers the picture. */
const SHORTEST = 0.14
const LONGEST = 0.5

/**
 * The negative gradient is a vector of the parameter plane, so its arrow is level; the surface falls away below it. Its
 * length grows with |∇f|.
 */
function downhill([across, along]: Point2, { domain, depth, range }: Transform): Pick<Ball, 'downhill'> {
  const [halfX, halfZ] = [domain.x0[1] / 2 - domain.x0[0] / 2, (domain.x1[1] / 2 - domain.x1[0] / 2) / depth]
  const height = range.high - range.low
  // Heights of the whole picture that f falls by on one scene unit.
  const slope = Math.hypot((across / height) * halfX, (along / height) * halfZ)
  if (!Number.isFinite(slope) || slope === 0) return {}
  const size = Math.max(Math.abs(across), Math.abs(along))
  const [x, z] = [-across / size / halfX, along / size / halfZ]
  const flat = Math.hypot(x, z)
  return {
    downhill: {
      direction: [x / flat, 0, z / flat],
      length: SHORTEST + (LONGEST - SHORTEST) * (slope / (1 + slope)),
    },
  }
}
