import type { Domain } from '../../src-main/contract/surface'
import { decadeAbove, decadeOf, tenTo } from '../numbers/decades'
import { roundUp } from '../numbers/round-number'

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
 * The domain that shows a point: the base one, or the base one times the smallest power of ten that contains the point.
 * A coordinate that is not finite counts as farther than anything.
 *
 * @param point two coordinates in the plane of the picture, or one
 */
export function stageDomain(point: ArrayLike<number>, base: Domain): Domain {
  const dimension = Math.min(point.length, 2)
  const power = Math.max(
    0,
    ...Array.from({ length: dimension }, (_, axis) => powerFor(point[axis] ?? 0, side(base, axis))),
  )
  if (power === 0) return base
  return { x0: grown(base.x0, power), x1: dimension === 1 ? base.x1 : grown(base.x1, power) }
}

/** By how many powers of ten one domain is wider than another along x0, rounded. */
export function powerBetween(from: Domain, to: Domain): number {
  return Math.round(Math.log10(halfOf(to.x0) / halfOf(from.x0)))
}

const side = (domain: Domain, axis: number) => (axis === 0 ? domain.x0 : domain.x1)
const middleOf = ([low, high]: readonly [number, number]) => low / 2 + high / 2
const halfOf = ([low, high]: readonly [number, number]) => high / 2 - low / 2

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

function powerFor(coordinate: number, range: readonly [number, number]): number {
  const half = halfOf(range)
  const most = Math.max(0, decadeOf(MAX_HALF / half))
  const distance = Math.abs(coordinate - middleOf(range))
  if (distance <= half) return 0
  if (!(distance < half * tenTo(most))) return most
  const power = Math.max(1, decadeAbove(distance / half))
  return distance <= half * tenTo(power) ? power : Math.min(most, power + 1)
}

function grown(range: readonly [number, number], power: number): readonly [number, number] {
  const middle = middleOf(range)
  const half = halfOf(range) * tenTo(power)
  return [middle - half, middle + half]
}
