import type { Surface } from '../../../src-main/contract/surface'
import { HIGH, LOW, type Transform } from '../transform'

/** About so many lines each way. */
const LINES = 24

interface GridLines {
  /** Thin lines over the surface: segments × 6 (from xyz, to xyz). */
  readonly wireframe: Float32Array
  /** The surface's border along the sides of the domain, same shape. */
  readonly border: Float32Array
}

/**
 * The samples' grid as lines, thinned, cut at the heights shown, open at holes and jumps.
 *
 * @param heights rows × columns, scene units, NaN for a hole
 */
export function gridLines(surface: Surface, transform: Transform, heights: Float64Array): GridLines {
  const { columns, rows } = surface
  const wireframe: number[] = []
  const border: number[] = []
  const place = (column: number, row: number): Place => [
    (2 * column) / (columns - 1) - 1,
    heights[row * columns + column] ?? NaN,
    transform.depth * (1 - (2 * row) / (rows - 1)),
  ]
  const isTorn = (column: number, row: number) => surface.torn[row * (columns - 1) + column] === 1
  /** A line between two cells belongs to the one behind it, the last of all to the one before. */
  const along = (target: number[], count: number, at: (index: number) => Place, isCut: (index: number) => boolean) => {
    for (let index = 0; index + 1 < count; index++) if (!isCut(index)) addSegment(target, at(index), at(index + 1))
  }
  for (const row of everyFew(rows)) {
    along(
      row === 0 || row === rows - 1 ? border : wireframe,
      columns,
      (index) => place(index, row),
      (index) => isTorn(index, Math.min(row, rows - 2)),
    )
  }
  for (const column of everyFew(columns)) {
    along(
      column === 0 || column === columns - 1 ? border : wireframe,
      rows,
      (index) => place(column, index),
      (index) => isTorn(Math.min(column, columns - 2), index),
    )
  }
  return { wireframe: Float32Array.from(wireframe), border: Float32Array.from(border) }
}

type Place = readonly [x: number, y: number, z: number]

function everyFew(count: number): number[] {
  const lines = Math.min(LINES, count - 1)
  return Array.from({ length: lines + 1 }, (_, line) => Math.round((line * (count - 1)) / lines))
}

function addSegment(target: number[], from: Place, to: Place): void {
  const [start, end] = shownPart(from[1], to[1])
  if (!(start < end)) return
  target.push(...mix(from, to, start), ...mix(from, to, end))
}

/** The part of a segment whose height is shown, as 0 … 1 along it; empty when start is not below end. */
function shownPart(from: number, to: number): [start: number, end: number] {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [1, 0]
  if (from === to) return from >= LOW && from <= HIGH ? [0, 1] : [1, 0]
  const [atLow, atHigh] = [(LOW - from) / (to - from), (HIGH - from) / (to - from)]
  return [Math.max(0, Math.min(atLow, atHigh)), Math.min(1, Math.max(atLow, atHigh))]
}

function mix(from: Place, to: Place, at: number): Place {
  const between = (axis: 0 | 1 | 2) => from[axis] * (1 - at) + to[axis] * at
  return [between(0), Math.min(HIGH, Math.max(LOW, between(1))), between(2)]
}
