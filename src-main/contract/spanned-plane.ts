import type { Plane } from './plane'
import { dot, largest, type Vector } from './vectors'

/** A run goes no second way if it is never farther from its first than this share of its length: no picture shows it. */
const STRAIGHT = 1e-9

/** The plane that a run lies on, or comes nearest to. */
export interface SpannedPlane {
  /** Its origin is the run's start; its directions have length 1 and are at right angles, so that u and v are lengths. */
  readonly plane: Plane
  /** How many of the two directions are the run's own; the others are chosen: those of the axes that lead away most. */
  readonly directions: 0 | 1 | 2
  /** How far the run is from the plane where it is farthest from it, in units of parameter space. */
  readonly residual: number
}

/**
 * The plane through a run's start along the way to the point farthest from it, and along the way that leads farthest away
 * from that one. A run that lies in a plane lies on this one, but for rounding. Points that are not finite do not count.
 *
 * @param points records × dimension, flat, as a trace has them; at least one
 * @param dimension 2 or more
 */
export function spannedPlane(points: Vector, dimension: number): SpannedPlane {
  const origin = Array.from({ length: dimension }, (_, i) => points[i] as number)
  const ways = displacements(points, origin)
  const first = longest(ways)
  if (lengthOf(first) === 0) {
    return { plane: { origin, across: axis(0, dimension), along: axis(1, dimension) }, directions: 0, residual: 0 }
  }
  const across = unit(first)
  const second = longest(ways, [across])
  const isStraight = lengthOf(second) <= Math.max(STRAIGHT * lengthOf(first), roundingOf(points))
  const along = unit(isStraight ? without(axis(leastOf(across), dimension), [across]) : second)
  const residual = lengthOf(longest(ways, [across, along]))
  return { plane: { origin, across, along }, directions: isStraight ? 1 : 2, residual }
}

/** What rounding of each step can have added up to: half a unit in the last place of the largest coordinate, twice over. */
function roundingOf(points: Vector): number {
  const finite = Array.from(points).filter((x) => Number.isFinite(x))
  return Number.EPSILON * largest(finite) * points.length
}

/** From the start to each point. */
function displacements(points: Vector, origin: readonly number[]): readonly (readonly number[])[] {
  const count = Math.floor(points.length / origin.length)
  const ways = Array.from({ length: count }, (_, record) =>
    origin.map((from, i) => (points[record * origin.length + i] as number) - from),
  )
  return ways.filter((way) => way.every(Number.isFinite))
}

/** Of what is left of vectors without their parts along some directions the longest. */
function longest(vectors: readonly (readonly number[])[], directions: readonly (readonly number[])[] = []) {
  let found: readonly number[] = []
  let length = -1
  for (const vector of vectors) {
    const rest = without(vector, directions)
    const own = lengthOf(rest)
    if (own > length) [found, length] = [rest, own]
  }
  return found
}

/** Gram-Schmidt, done twice: what rounding leaves the first time is gone the second. */
function without(vector: readonly number[], directions: readonly (readonly number[])[]): readonly number[] {
  const once = directions.reduce((rest, way) => minusPart(rest, way), vector)
  return directions.reduce((rest, way) => minusPart(rest, way), once)
}

function minusPart(vector: readonly number[], way: readonly number[]): readonly number[] {
  const part = dot(way, vector)
  return vector.map((x, i) => x - part * (way[i] as number))
}

function unit(vector: readonly number[]): readonly number[] {
  const size = largest(vector)
  const scaled = vector.map((x) => x / size)
  const length = lengthOf(scaled)
  return scaled.map((x) => x / length)
}

function lengthOf(vector: readonly number[]): number {
  return Math.hypot(...vector)
}

/** Which coordinate of a direction is nearest to 0: the axis that leads away from it most. */
function leastOf(direction: readonly number[]): number {
  const sizes = direction.map(Math.abs)
  return sizes.indexOf(Math.min(...sizes))
}

function axis(coordinate: number, dimension: number): readonly number[] {
  return Array.from({ length: dimension }, (_, i) => Number(i === coordinate))
}
