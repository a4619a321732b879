import type { Surface } from '../../../src-main/contract/surface'

/** The same surface from every second sample of each side, for pictures that must be drawn quickly. Borders stay. */
export function halvedSurface(surface: Surface): Surface {
  const columns = everySecond(surface.columns)
  const rows = everySecond(surface.rows)
  const heights = rows.flatMap((row) => columns.map((column) => surface.heights[row * surface.columns + column] ?? NaN))
  return { ...surface, columns: columns.length, rows: rows.length, heights: Float64Array.from(heights) }
}

/** A side with an even number of samples, such as the two of a strip, keeps all: its last would be lost. */
function everySecond(count: number): number[] {
  const stride = count % 2 === 0 ? 1 : 2
  return Array.from({ length: Math.ceil(count / stride) }, (_, index) => index * stride)
}
