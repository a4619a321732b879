import { areNear, between, clipToBox, pointAt, type Box, type ScenePoint } from './scene-points'

/** Records nearer than this to the last one drawn add nothing to see: about a third of a pixel. */
const NEAR = 1e-3

/** A path as a thick line's buffers. All numbers are finite. */
export interface PathLine {
  /** Segments × 6 (from xyz, to xyz), clipped to the box. */
  readonly segments: Float32Array
  /** The record at which each segment ends, ascending. */
  readonly ends: Float64Array
}

/**
 * The line through all records that can be told apart, clipped to the box.
 *
 * @param places records × 3, scene units, flat
 * @param pointOf where a record is drawn: at its place, or below it on the floor
 */
export function pathLine(places: Float64Array, box: Box, pointOf = pointAt): PathLine {
  const segments: number[] = []
  const ends: number[] = []
  const drawn = new DrawnSegments()
  let last = pointOf(places, 0)
  for (let record = 1; record < places.length / 3; record++) {
    const next = pointOf(places, record)
    if (areNear(last, next, NEAR)) continue
    const clipped = clipToBox(last, next, box)
    if (clipped && drawn.claim(...clipped)) {
      segments.push(...clipped[0], ...clipped[1])
      ends.push(record)
    }
    last = next
  }
  return { segments: Float32Array.from(segments), ends: Float64Array.from(ends) }
}

/** Cells along one side of a grid with this spacing, more than the box has. */
const CELLS = 16_384

/** Segments drawn so far, so that a run that goes to and fro for ever is drawn once. */
class DrawnSegments {
  readonly #points = new Map<number, number>()
  readonly #segments = new Set<number>()

  /** @returns whether this segment is a new one */
  claim(from: ScenePoint, to: ScenePoint): boolean {
    const [one, other] = [this.#number(from), this.#number(to)]
    const key = Math.min(one, other) * 2 ** 26 + Math.max(one, other)
    if (this.#segments.has(key)) return false
    this.#segments.add(key)
    return true
  }

  /** The same number for points that cannot be told apart. */
  #number(point: ScenePoint): number {
    const cell = (axis: 0 | 1 | 2) => Math.round(point[axis] / NEAR) + CELLS / 2
    const key = (cell(0) * CELLS + cell(1)) * CELLS + cell(2)
    const known = this.#points.get(key) ?? this.#points.size
    this.#points.set(key, known)
    return known
  }
}

/** Scene units of one pixel of a dash, about. */
const PIXEL = 0.005
/** A line with more dashes than this stays whole: nobody could tell them apart. */
const MOST_DASHES = 20_000

/**
 * The same line in dashes of equal length.
 *
 * @param pattern a dash and the gap after it, CSS pixels; empty for a whole line
 */
export function dashed(line: PathLine, pattern: readonly [] | readonly [number, number]): PathLine {
  if (pattern.length === 0) return line
  const [dash, gap] = [pattern[0] * PIXEL, pattern[1] * PIXEL]
  const segments: number[] = []
  const ends: number[] = []
  let travelled = 0
  line.ends.forEach((record, index) => {
    const [from, to] = [pointAt(line.segments, 2 * index), pointAt(line.segments, 2 * index + 1)]
    const length = distance(from, to)
    for (const [start, end] of dashesOn(travelled, length, dash, gap)) {
      segments.push(...between(from, to, start / length), ...between(from, to, end / length))
      ends.push(record)
    }
    travelled += length
  })
  if (ends.length > MOST_DASHES) return line
  return { segments: Float32Array.from(segments), ends: Float64Array.from(ends) }
}

/** Where dashes begin and end on a piece of a line that begins after some way. */
function dashesOn(travelled: number, length: number, dash: number, gap: number): [start: number, end: number][] {
  const period = dash + gap
  const first = Math.floor(travelled / period)
  const count = Math.ceil((travelled + length) / period) - first
  return Array.from({ length: count }, (_, index): [number, number] => {
    const start = (first + index) * period - travelled
    return [Math.max(0, start), Math.min(length, start + dash)]
  }).filter(([start, end]) => start < end)
}

/** How many of some ascending records have been reached at a position. */
export function reached(records: Float64Array, position: number): number {
  let [low, high] = [0, records.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((records[middle] ?? Infinity) <= position) low = middle + 1
    else high = middle
  }
  return low
}

function distance(from: ScenePoint, to: ScenePoint): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2])
}
