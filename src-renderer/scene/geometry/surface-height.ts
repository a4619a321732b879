import type { Surface } from '../../../src-main/contract/surface'
import { shareOf } from '../../numbers/share'

/** f at a place of a sampled surface, between its four nearest samples; NaN beside a hole and outside the domain. */
export function surfaceHeight({ domain, columns, rows, heights }: Surface, u: number, v: number): number {
  const [column, row] = [shareOf(u, ...domain.x0) * (columns - 1), shareOf(v, ...domain.x1) * (rows - 1)]
  if (!(column >= 0 && column <= columns - 1 && row >= 0 && row <= rows - 1)) return NaN
  const [left, below] = [Math.min(columns - 2, Math.floor(column)), Math.min(rows - 2, Math.floor(row))]
  const mix = (from: number, to: number, at: number) => from * (1 - at) + to * at
  const along = (r: number) => {
    const first = r * columns + left
    return mix(heights[first] ?? NaN, heights[first + 1] ?? NaN, column - left)
  }
  return mix(along(below), along(below + 1), row - below)
}
