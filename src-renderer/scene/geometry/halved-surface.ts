import type { Surface } from '../../../src-main/contract/surface'

/** The same surface from every second sample of each side, for pictures that must be drawn quickly. Borders stay. */
export function halvedSurface(surface: Surface): Surface {
  const columns = everySecond(surface.columns)
  const rows = everySecond(surface.rows)
  const heights = rows.flatMap((row) => columns.map((column) => surface.heights[row * surface.columns + column] ?? NaN))
  return {
    ...surface,
    columns: columns.length,
    rows: rows.length,
    heights: Float64Array.from(heights),
    torn: Uint8Array.from(torn(surface, columns, rows)),
  }
}

/** A large cell is torn where one of the small ones in it is. */
function torn(surface: Surface, columns: readonly number[], rows: readonly number[]): number[] {
  const within = (sides: readonly number[], cell: number) =>
    Array.from({ length: (sides[cell + 1] ?? 0) - (sides[cell] ?? 0) }, (_, i) => (sides[cell] ?? 0) + i)
  const isTorn = (column: number, row: number) => surface.torn[row * (surface.columns - 1) + column] === 1
  return rows.slice(1).flatMap((_, row) =>
    columns.slice(1).map((__, column) => {
      const inside = within(rows, row).some((r) => within(columns, column).some((c) => isTorn(c, r)))
      return inside ? 1 : 0
    }),
  )
}

/** A side with an even number of samples, such as the two of a strip, keeps all: its last would be lost. */
function everySecond(count: number): number[] {
  const stride = count % 2 === 0 ? 1 : 2
  return Array.from({ length: Math.ceil(count / stride) }, (_, index) => index * stride)
}
