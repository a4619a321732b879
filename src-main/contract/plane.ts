import * as v from 'valibot'
import { point } from './spec'
import { dot, largest, type Vector } from './vectors'

/** Directions closer than a millionth of a radian count as parallel: sin² of the angle between them. */
const PARALLEL = 1e-12

/**
 * A plane in parameter space: all points origin + u·across + v·along. The directions may have any length and need not
 * be at right angles. All three are as long as a point.
 */
export interface Plane {
  readonly origin: readonly number[]
  /** The way along which u grows; `x0` of a domain means u. */
  readonly across: readonly number[]
  /** The way along which v grows; `x1` of a domain means v. */
  readonly along: readonly number[]
}

export const plane = v.pipe(
  v.object({ origin: point, across: point, along: point }),
  v.check(({ origin, across, along }) => origin.length === across.length && origin.length === along.length),
  v.check(({ across, along }) => areIndependent(across, along)),
)

/** The plane of two variables: u is the one, v the other, and the rest keep their coordinate of `at`. */
export function variablePlane(columns: number, rows: number, at: Vector): Plane {
  const direction = (variable: number) => Array.from(at, (_, i) => (i === variable ? 1 : 0))
  return {
    origin: Array.from(at, (x, i) => (i === columns || i === rows ? 0 : x)),
    across: direction(columns),
    along: direction(rows),
  }
}

/** Writes the point at (u, v) into `point`, as long as the plane's origin. On a plane of variables u and v stay as they are. */
export function placeOnPlane({ origin, across, along }: Plane, u: number, v: number, point: number[] | Float64Array) {
  for (let i = 0; i < origin.length; i++) {
    point[i] = (origin[i] as number) + u * (across[i] as number) + v * (along[i] as number)
  }
}

/** Whether neither direction is 0 and they are not parallel. */
function areIndependent(across: Vector, along: Vector): boolean {
  const [a, b] = [scaled(across), scaled(along)]
  const [aa, ab, bb] = [dot(a, a), dot(a, b), dot(b, b)]
  return aa * bb - ab * ab > PARALLEL * aa * bb
}

/** So that its squares neither overflow nor vanish. */
function scaled(direction: Vector): number[] {
  const length = largest(direction)
  return Array.from(direction, (x) => x / length)
}
