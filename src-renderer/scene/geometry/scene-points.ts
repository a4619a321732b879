import { placeOf, recordCount, type StagePath } from '../stage-path'
import { HIGH, type Transform } from '../transform'

/** How far above the highest height shown a path is still drawn. */
const ROOM_ABOVE = 0.12

/** No coordinate goes farther than this, so that differences of two stay finite. */
const FARTHEST = 1e12

export type ScenePoint = readonly [x: number, y: number, z: number]

/** The space in which anything is drawn, scene units. */
export interface Box {
  readonly low: ScenePoint
  readonly high: ScenePoint
}

export function stageBox(transform: Transform): Box {
  return { low: [-1, 0, -transform.depth], high: [1, HIGH + ROOM_ABOVE, transform.depth] }
}

/** Records × 3 in scene units, float64, flat. A record that is not finite is NaN throughout. */
export function scenePoints(path: StagePath, transform: Transform): Float64Array {
  const places = new Float64Array(3 * recordCount(path))
  for (let record = 0; record < recordCount(path); record++) {
    const [across, along] = placeOf(path, record)
    const [x, z] = [bounded(transform.x(across)), bounded(transform.z(along))]
    const y = bounded(transform.y(path.values[record] ?? NaN))
    const isPlace = Number.isFinite(across + along) && !Number.isNaN(x + y + z)
    places[3 * record] = isPlace ? x : NaN
    places[3 * record + 1] = isPlace ? y : NaN
    places[3 * record + 2] = isPlace ? z : NaN
  }
  return places
}

function bounded(coordinate: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, coordinate))
}

export function pointAt(places: Float64Array | Float32Array, record: number): ScenePoint {
  return [places[3 * record] ?? NaN, places[3 * record + 1] ?? NaN, places[3 * record + 2] ?? NaN]
}

/** Straight below a record, on the floor. */
export function floorPointAt(places: Float64Array | Float32Array, record: number): ScenePoint {
  return [places[3 * record] ?? NaN, 0 * (places[3 * record + 1] ?? NaN), places[3 * record + 2] ?? NaN]
}

/** Whether two points lie nearer to each other than so many scene units; never when one of them is no place. */
export function areNear(one: ScenePoint, other: ScenePoint, distance: number): boolean {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2 < distance ** 2
}

export function between(from: ScenePoint, to: ScenePoint, at: number): ScenePoint {
  const mix = (axis: 0 | 1 | 2) => from[axis] * (1 - at) + to[axis] * at
  return [mix(0), mix(1), mix(2)]
}

export function isFinitePoint(point: ScenePoint): boolean {
  return point.every(Number.isFinite)
}

/** The nearest point inside the box. */
export function clampToBox(point: ScenePoint, { low, high }: Box): ScenePoint {
  const clamp = (axis: 0 | 1 | 2) => Math.min(high[axis], Math.max(low[axis], point[axis]))
  return [clamp(0), clamp(1), clamp(2)]
}

/**
 * The part of a segment inside the box (Liang–Barsky).
 *
 * @returns both ends, or undefined when none of it is inside or an end is not finite
 */
export function clipToBox(from: ScenePoint, to: ScenePoint, box: Box): [ScenePoint, ScenePoint] | undefined {
  if (!isFinitePoint(from) || !isFinitePoint(to)) return undefined
  let [start, end] = [0, 1]
  for (const axis of [0, 1, 2] as const) {
    const step = to[axis] - from[axis]
    const [low, high] = [box.low[axis] - from[axis], box.high[axis] - from[axis]]
    if (step === 0) {
      if (low > 0 || high < 0) return undefined
    } else {
      start = Math.max(start, Math.min(low / step, high / step))
      end = Math.min(end, Math.max(low / step, high / step))
    }
  }
  if (start > end) return undefined
  return [clampToBox(between(from, to, start), box), clampToBox(between(from, to, end), box)]
}
