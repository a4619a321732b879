import type { Plane } from './plane'
import { dot, largest, type Vector } from './vectors'

/** Where the shadow of a point falls on a plane, and how far above it the point is. */
export interface Shadow {
  /** The shadow is at origin + u·across + v·along, the place on the plane that is nearest to the point. */
  readonly u: number
  readonly v: number
  /** In units of parameter space; NaN once the point is no longer made of numbers. */
  readonly distance: number
}

/**
 * Projects a point onto a plane, at right angles in parameter space, by least squares: the normal equations of the two
 * directions a and b, (a·a)u + (a·b)v = a·d and (a·b)u + (b·b)v = b·d, where d leads from the origin to the point.
 *
 * On a plane of variables u and v are the point's own coordinates to the last digit, also when others are infinite.
 */
export function projectOnto({ origin, across, along }: Plane, point: Vector): Shadow {
  const [longA, longB] = [largest(across), largest(along)]
  const a = across.map((x) => x / longA)
  const b = along.map((x) => x / longB)
  const d = origin.map((x, i) => (point[i] as number) - x)
  const [aa, ab, bb] = [dot(a, a), dot(a, b), dot(b, b)]
  const [ad, bd] = [dot(a, d), dot(b, d)]
  const determinant = aa * bb - ab * ab
  const u = (bb * ad - share(ab, bd)) / determinant
  const v = (aa * bd - share(ab, ad)) / determinant
  const apart = d.map((x, i) => x - share(a[i] as number, u) - share(b[i] as number, v))
  return { u: u / longA, v: v / longB, distance: Math.hypot(...apart) }
}

/** Nothing of an infinite number is nothing. */
function share(part: number, whole: number): number {
  return part === 0 ? 0 : part * whole
}
