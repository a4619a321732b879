import type { Domain, Surface } from '../../src-main/contract/surface'
import { placeAt, placeOf, recordCount, type StagePath } from './stage-path'

/** The heights that the picture shows; what lies above or below is cut off. */
export interface HeightRange {
  readonly low: number
  readonly high: number
  /** Whether equal ratios, and not equal differences, are equally far apart; both ends are then above 0. */
  readonly isLogarithmic?: boolean
}

/** Whether two ranges show the same heights. */
export function isSameRange(one: HeightRange, other: HeightRange | undefined): boolean {
  const isAlike = Boolean(one.isLogarithmic) === Boolean(other?.isLogarithmic)
  return isAlike && one.low === other?.low && one.high === other.high
}

/** Room between the highest point of the path and the edge of the cut surface, as a part of the whole height. */
const ROOM_ABOVE = 0.08
/** At least this part of the surface stays in sight, even when the run starts in the valley. */
const LEAST_SHOWN = 0.15
/** When the run leaves the domain this part stays: of a bowl, what lies inside the circle that fits the square. */
const SHOWN_WHEN_LEAVING = 0.75
/** Heights farther down than so many times the rest (a pole) are cut off; of a curve also those farther up. */
const POLE = 3
/** Samples that the quantiles are taken from. */
const SAMPLES = 4_096
/** Records looked at. */
const RECORDS = 20_000
/** Sorted once for a surface: a dragging hand lays one run after another on the same ground. */
const sorted = new WeakMap<Surface['heights'], Float64Array>()

/** As much of a run as has a say in what the picture shows. */
export interface SeenPath {
  readonly path: StagePath
  /** Records from the first on. */
  readonly records: number
  /** The ball on its way to the next record, where it is finite: it never seems to go down when it climbs. */
  readonly ball?: { readonly place: readonly [number, number]; readonly height: number }
}

/** What has been seen of a path whose ball is at a fractional record: nothing of the record to come but the way there. */
export function seenAt(path: StagePath, position: number): SeenPath {
  if (path.isAheadShown) return { path, records: recordCount(path) }
  const record = Math.floor(position)
  const share = position - record
  const [from, to] = [path.values[record] ?? NaN, path.values[record + 1] ?? NaN]
  const height = share === 0 ? from : from + (to - from) * share
  const ball = { place: placeAt(path, position), height }
  return { path, records: record + 1, ...(Number.isFinite(height) && { ball }) }
}

/**
 * Which heights to show, so that the path is in sight and no rim hides it: from the lowest sample to a little above the
 * highest record inside the domain.
 *
 * @param isCurve whether the picture is that of one variable: no rim can hide the path on it, so it is shown whole
 * @param domain that is on show; what lies beside it has no say
 */
export function heightRange(
  surface: Surface,
  seen: SeenPath | undefined,
  isCurve: boolean,
  domain: Domain = surface.domain,
): HeightRange {
  const heights = ascending(surface)
  if (heights.length === 0) return { low: 0, high: 1 }
  const path = pathHeights(domain, seen, isCurve)
  const least = path.leaves || isCurve ? SHOWN_WHEN_LEAVING : Number.isFinite(path.high) ? LEAST_SHOWN : 1
  const shown = quantile(heights, least)
  const top = Math.max(path.high, shown)
  const low = lowest(surface.min, top, quantile(heights, 0.02), path.low)
  const roomy = isCurve ? top + POLE * (top - low) : Math.max(path.high + ROOM_ABOVE * (path.high - low), shown)
  const high = Math.min(roomy, Math.max(surface.max, path.high))
  return high > low ? { low, high } : aroundLevel(low)
}

/** Of a level surface: room above it, or below it where there is no number above. */
function aroundLevel(level: number): HeightRange {
  const room = Math.max(1, Math.abs(level))
  return level + room < Infinity ? { low: level, high: level + room } : { low: level - room, high: level }
}

function lowest(min: number, top: number, bottomQuantile: number, pathLow: number): number {
  const low = Math.max(min, bottomQuantile - POLE * (top - bottomQuantile))
  const isNear = pathLow < low && low - pathLow <= top - low
  return isNear ? pathLow : low
}

interface PathHeights {
  readonly low: number
  readonly high: number
  readonly leaves: boolean
}

function pathHeights(domain: Domain, seen: SeenPath | undefined, isCurve: boolean): PathHeights {
  const isShown = (u: number, v: number) => within(u, domain.x0) && (isCurve || within(v, domain.x1))
  let [low, high, leaves] = [Infinity, -Infinity, false]
  const count = seen ? Math.min(seen.records, recordCount(seen.path), RECORDS) : 0
  for (let record = 0; seen && record < count; record++) {
    const value = seen.path.values[record] ?? NaN
    const [u, v] = placeOf(seen.path, record)
    const isInside = isShown(u, v)
    if (!isInside) leaves = true
    if (!isInside || !Number.isFinite(value)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  const { ball } = seen ?? {}
  if (ball && isShown(...ball.place)) high = Math.max(high, ball.height)
  return { low, high, leaves }
}

const within = (x: number, [low, high]: readonly [number, number]) => x >= low && x <= high

/** A sample of a surface's finite heights, in order. */
export function ascending({ heights }: Surface): Float64Array {
  const known = sorted.get(heights) ?? sortedHeights(heights)
  sorted.set(heights, known)
  return known
}

function sortedHeights(heights: ArrayLike<number>): Float64Array {
  const stride = Math.max(1, Math.floor(heights.length / SAMPLES))
  const finite: number[] = []
  for (let index = 0; index < heights.length; index += stride) {
    const height = heights[index] ?? NaN
    if (Number.isFinite(height)) finite.push(height)
  }
  return Float64Array.from(finite).sort()
}

function quantile(heights: Float64Array, part: number): number {
  return heights[Math.round(part * (heights.length - 1))] ?? 0
}
