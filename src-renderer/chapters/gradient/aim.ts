import type { Point2 } from '../../../src-main/contract/spec'
import type { Surface } from '../../../src-main/contract/surface'

/**
 * Where the lowest sample of a surface stands, the first of several that are equal. Undefined where it is at the edge: f falls
 * on beyond it, and there is nothing to aim at.
 */
export function lowestSample({ heights, columns, rows, domain }: Surface): Point2 | undefined {
  let lowest = -1
  heights.forEach((height, i) => {
    if (height < (heights[lowest] ?? Infinity)) lowest = i
  })
  const [column, row] = [lowest % columns, Math.floor(lowest / columns)]
  const isInside = column > 0 && column < columns - 1 && row > 0 && row < rows - 1
  if (lowest < 0 || !isInside) return undefined
  const place = ([low, high]: Point2, index: number, count: number) => low + ((high - low) * index) / (count - 1)
  return [place(domain.x0, column, columns), place(domain.x1, row, rows)]
}

/** By how many degrees the way of steepest decrease misses a target; undefined where there is no way or no distance. */
export function aimError(point: Point2, gradient: Point2, target: Point2): number | undefined {
  const [a, b] = [target[0] - point[0], target[1] - point[1]]
  const [c, d] = [0 - gradient[0], 0 - gradient[1]]
  if ((a === 0 && b === 0) || (c === 0 && d === 0)) return undefined
  const degrees = (Math.atan2(Math.abs(a * d - b * c), a * c + b * d) * 180) / Math.PI
  return Number.isFinite(degrees) ? degrees : undefined
}
