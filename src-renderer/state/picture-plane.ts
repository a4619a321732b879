import { placeOnPlane, variablePlane, type Plane } from '../../src-main/contract/plane'
import { projectOnto } from '../../src-main/contract/project'
import type { Vector } from '../../src-main/contract/vectors'

/** Two variables of a formula; the others are held where the ball is, so this plane moves along with it. */
export interface PlaneSides {
  /** Index of the variable that runs across the picture; of the only one where there is one. */
  readonly columns: number
  /** Index of the variable that runs along its other side. */
  readonly rows: number
}

/** What the picture of a descent shows of parameter space: two variables, or any plane, which stays where it is. */
export type PicturePlane = PlaneSides | Plane

/** What a person wants to see: such a plane, or the one that the run itself lies on, which is known when the run is. */
export type WantedPlane = PicturePlane | 'spanned'

function isSides(plane: PicturePlane): plane is PlaneSides {
  return 'columns' in plane
}

/** The plane itself while the ball is at a point. With one variable there is none. */
export function planeThrough(plane: PicturePlane, ball: Vector): Plane | undefined {
  if (!isSides(plane)) return plane
  return ball.length === 1 ? undefined : variablePlane(plane.columns, plane.rows, ball)
}

/** Where a point stands in the picture: u and v of its shadow on the plane; with one variable its only coordinate. */
export function placeIn(plane: PicturePlane, point: Vector): number[] {
  if (isSides(plane)) return placeOnSides(plane, point)
  const { u, v } = projectOnto(plane, point)
  return [u, v]
}

/** How far a point is from the plane on which the picture lies while the ball is at another point. */
export function distanceFrom(plane: PicturePlane, ball: Vector, point: Vector): number {
  const through = planeThrough(plane, ball)
  return through ? projectOnto(through, point).distance : 0
}

/** The point moved along the plane until its shadow is at u and v: it stays as far from the plane as it was. */
export function movedIn(plane: PicturePlane, point: readonly number[], u: number, v: number): number[] {
  if (isSides(plane)) return point.map((x, i) => (i === plane.columns ? u : i === plane.rows ? v : x))
  const from = projectOnto(plane, point)
  const moved: number[] = []
  placeOnPlane({ ...plane, origin: point }, u - from.u, v - from.v, moved)
  return moved
}

/** The coordinates that a person sees change in the picture: two at most, the one across first. */
export function spanningCoordinates(plane: PicturePlane): number[] {
  if (isSides(plane)) return [...new Set([plane.columns, plane.rows])]
  const moving = plane.across.map((across, i) => across !== 0 || plane.along[i] !== 0)
  return moving.flatMap((moves, i) => (moves ? [i] : [])).slice(0, 2)
}

function placeOnSides({ columns, rows }: PlaneSides, point: Vector): number[] {
  return point.length === 1 ? [point[0] ?? NaN] : [point[columns] ?? NaN, point[rows] ?? NaN]
}

/**
 * The places in the picture of many points.
 *
 * @param flat points × dimension
 * @returns points × 2, u and v; with one variable v is 0. The very numbers given where nothing is to be done.
 */
export function placesIn(plane: PicturePlane, flat: Float64Array, dimension: number): Float64Array {
  return shadows(plane, flat, dimension)
}

/** The part in the plane of many vectors, such as gradients, which begin nowhere; shapes as in `placesIn`. */
export function partsIn(plane: PicturePlane, flat: Float64Array, dimension: number): Float64Array {
  return shadows(isSides(plane) ? plane : { ...plane, origin: plane.origin.map(() => 0) }, flat, dimension)
}

function shadows(plane: PicturePlane, flat: Float64Array, dimension: number): Float64Array {
  if (isSides(plane) && dimension === 2 && plane.columns === 0 && plane.rows === 1) return flat
  const count = flat.length / dimension
  const pairs = new Float64Array(2 * count)
  for (let i = 0; i < count; i++) {
    const [u = NaN, v = 0] = placeIn(plane, flat.subarray(i * dimension, (i + 1) * dimension))
    pairs[2 * i] = u
    pairs[2 * i + 1] = v
  }
  return pairs
}
