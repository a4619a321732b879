import type { Point2 } from '../../src-main/contract/spec'

/** Whether two points have the same coordinates. */
export function isSamePoint(one: Point2, other: Point2): boolean {
  return one[0] === other[0] && one[1] === other[1]
}

/** A point with one of its coordinates moved. @param axis 0 or 1 */
export function withCoordinate([x0, x1]: Point2, axis: number, value: number): Point2 {
  return axis === 0 ? [value, x1] : [x0, value]
}
