import type { Domain, Range } from '../../src-main/contract/surface'
import { roundDown, roundUp } from '../numbers/round-number'

/** Room beyond the outermost point: a bowl that is cut above the start's height is whole, all around. */
const ROOM = 1.08

/** Early points farther out than so many times the start do not widen the first picture: the domain grows instead. */
const EARLY_REACH = 3

/** Records that count as the early path. */
const EARLY_RECORDS = 1_000

/** No side of a domain is longer than twice this, so that every length in it is still a finite double. */
const MAX_HALF = 1e300
/** And none is shorter than twice this, so that every place in it has digits. */
const MIN_HALF = 1e-300

const NICE = [1, 2, 3, 4, 5, 6, 8]
/** A picture widens in steps so small that a ball on its way out never stands near the middle of it. */
const WIDER = [1, 2, 3, 5]

/**
 * The domain of the first picture: a square around 0 with a round half side, wide enough for start and early path.
 *
 * @param points coordinates of a start, or of a path: records × dimension, flat
 * @param dimension coordinates of one point; with one variable x1 runs from -1 to 1 and means nothing
 */
export function baseDomain(points: ArrayLike<number>, dimension: number): Domain {
  const start = reach(points, dimension, 1)
  const limit = EARLY_REACH * Math.max(start, 1)
  const early = reach(points, dimension, EARLY_RECORDS, limit)
  return square(Math.max(MIN_HALF, roundUp(ROOM * Math.max(start, early) || 1, NICE)), dimension)
}

/**
 * The domain that shows a point: the base one, or the base one times the smallest of 2, 3, 5, 10, 20 … that contains it.
 * A coordinate that is not finite counts as farther than anything.
 *
 * @param point two coordinates in the plane of the picture, or one
 */
export function stageDomain(point: ArrayLike<number>, base: Domain): Domain {
  const dimension = Math.min(point.length, 2)
  const factors = Array.from({ length: dimension }, (_, axis) => factorFor(point[axis] ?? 0, side(base, axis)))
  const factor = Math.max(1, ...factors)
  if (factor === 1) return base
  return { x0: grown(base.x0, factor), x1: dimension === 1 ? base.x1 : grown(base.x1, factor) }
}

/** Whether a domain has all of another one in it. */
export function contains(outer: Domain, inner: Domain): boolean {
  const isWithin = (range: Range, other: Range) => other[0] >= range[0] && other[1] <= range[1]
  return isWithin(outer.x0, inner.x0) && isWithin(outer.x1, inner.x1)
}

export function isSameDomain(one: Domain, other: Domain): boolean {
  return contains(one, other) && contains(other, one)
}

/** How many times one domain is wider than another along x0, to one digit. */
export function widening(from: Domain, to: Domain): number {
  return Number((halfOf(to.x0) / halfOf(from.x0)).toPrecision(1))
}

/**
 * The domain on the way from one to another: its width grows by the same factor in the same time, and what stands still
 * in both stands still between them.
 *
 * @param share of the way, 0 … 1
 * @param point two coordinates in the plane of the picture, or one: it is inside as soon as the way allows
 */
export function domainBetween(from: Domain, to: Domain, share: number, point: ArrayLike<number>): Domain {
  const [half, last] = [halfOf(from.x0), halfOf(to.x0)]
  const width = half ** (1 - share) * last ** share
  const even = half === last ? share : (width - half) / (last - half)
  const needed = [from.x0, from.x1].map((range, axis) => shareWith(point[axis] ?? NaN, range, side(to, axis)))
  const at = last > half ? Math.min(1, Math.max(even, ...needed)) : even
  return { x0: mixed(from.x0, to.x0, at), x1: mixed(from.x1, to.x1, at) }
}

const side = (domain: Domain, axis: number) => (axis === 0 ? domain.x0 : domain.x1)
const middleOf = ([low, high]: Range) => low / 2 + high / 2
const halfOf = ([low, high]: Range) => high / 2 - low / 2

/** The farthest distance from 0 of the first records, up to the first that lies beyond the limit. */
function reach(points: ArrayLike<number>, dimension: number, records: number, limit = Infinity): number {
  let largest = 0
  for (let record = 0; record < Math.min(records, points.length / dimension); record++) {
    const coordinates = Array.from({ length: dimension }, (_, axis) => points[record * dimension + axis] ?? 0)
    const distance = Math.hypot(...coordinates)
    if (!(distance <= limit)) break
    largest = Math.max(largest, distance)
  }
  return Math.min(largest, MAX_HALF / 20)
}

function square(half: number, dimension: number): Domain {
  return { x0: [-half, half], x1: dimension === 1 ? [-1, 1] : [-half, half] }
}

function factorFor(coordinate: number, range: Range): number {
  const half = halfOf(range)
  const most = Math.max(1, roundDown(MAX_HALF / half, [1]))
  const distance = Math.abs(coordinate - middleOf(range))
  if (distance <= half) return 1
  if (!(distance < half * most)) return most
  const factor = roundUp(distance / half, WIDER)
  return Math.min(most, distance <= half * factor ? factor : roundUp(factor * 1.01, WIDER))
}

function grown(range: Range, factor: number): Range {
  const middle = middleOf(range)
  const half = halfOf(range) * factor
  return [middle - half, middle + half]
}

function mixed(from: Range, to: Range, at: number): Range {
  return [from[0] * (1 - at) + to[0] * at, from[1] * (1 - at) + to[1] * at]
}

/** How far a range must go towards another one to contain a coordinate; 0 where it does, or never will. */
function shareWith(coordinate: number, from: Range, to: Range): number {
  const [below, above] = [(coordinate - from[0]) / (to[0] - from[0]), (coordinate - from[1]) / (to[1] - from[1])]
  return Math.max(0, coordinate < from[0] ? below : 0, coordinate > from[1] ? above : 0)
}
