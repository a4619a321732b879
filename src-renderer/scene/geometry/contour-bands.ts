import { contours } from 'd3-contour'
import type { Surface } from '../../../src-main/contract/surface'
import type { HeightRange } from '../height-range'
import { heightShare, heightTicks } from '../height-scale'

/** About so many lines. */
const LEVELS = 6
/** Heights beyond the part shown are told apart only so far, so that no infinity enters the interpolation. */
const FARTHEST = 1e6
const LOWER_THAN_ALL = -2 * FARTHEST

export type Corner = readonly [u: number, v: number]

/** Everything at or above one height. */
interface ContourBand {
  /** Part of the height shown, 0 … 1; of the lowest band, which is all but the holes, 0. */
  readonly level: number
  /** The height itself. */
  readonly value: number
  /** Polygons of rings (first the outer one); u runs along the columns, v along the rows, both 0 … 1. */
  readonly polygons: readonly (readonly Corner[])[][]
  /** The true contour lines: the rings without what runs along the domain's sides, around holes or at jumps. */
  readonly lines: readonly (readonly [Corner, Corner])[]
}

/** Contour bands at round values between the lowest and the highest height shown, ascending; first the whole surface. */
export function contourBands(surface: Surface, range: HeightRange): ContourBand[] {
  const parts = partsOf(surface, range)
  const isHole = (column: number, row: number) => Number.isNaN(parts[row * surface.columns + column] ?? 0)
  const generator = contours().size([surface.columns, surface.rows])
  const levels = heightTicks(range, LEVELS)
    .map((value) => ({ value, level: heightShare(value, range) }))
    .filter(({ level }) => level > 0 && level < 1)
  return [{ value: range.low, level: 0 }, ...levels].map(({ value, level }) => {
    const polygons = generator.contour(parts, level === 0 ? LOWER_THAN_ALL : level).coordinates
    const rings = polygons.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]): Corner => [x, y])))
    return {
      ...{ level, value },
      polygons: rings.map((polygon) => polygon.map((ring) => ring.map((corner) => toUnit(corner, surface)))),
      lines: rings.flat().flatMap((ring) => trueSegments(ring, surface, isHole)),
    }
  })
}

/** What is higher or lower than all that a picture's colours tell: rings to be filled by the even-odd rule. */
export function ringsBeyond(surface: Surface, range: HeightRange): Corner[][][] {
  const { columns, rows, min, max } = surface
  const parts = partsOf(surface, range)
  const above = (level: number) =>
    contours()
      .size([columns, rows])
      .contour(parts, level)
      .coordinates.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => toUnit([x, y], surface))))
  return [...(max > range.high ? above(1) : []), ...(min < range.low ? [...above(LOWER_THAN_ALL), ...above(0)] : [])]
}

function partsOf({ heights }: Surface, range: HeightRange): number[] {
  return Array.from(heights, (height) => Math.max(-FARTHEST, Math.min(FARTHEST, heightShare(height, range))))
}

/** A sample lies at the middle of its cell: sample i at i + 0.5. */
function toUnit([x, y]: Corner, { columns, rows }: Surface): Corner {
  const unit = (place: number, count: number) => Math.min(1, Math.max(0, (place - 0.5) / (count - 1)))
  return [unit(x, columns), unit(y, rows)]
}

type HoleTest = (column: number, row: number) => boolean

function trueSegments(ring: readonly Corner[], surface: Surface, isHole: HoleTest): [Corner, Corner][] {
  const isTrue = ring.map((corner) => liesBetweenSamples(corner, surface, isHole))
  const segments: [Corner, Corner][] = []
  ring.forEach((corner, index) => {
    const next = ring[index + 1]
    if (next && isTrue[index] && isTrue[index + 1] && !isAtJump(corner, next, surface))
      segments.push([toUnit(corner, surface), toUnit(next, surface)])
  })
  return segments
}

/** All lines meet at a jump, and none of them is the line of a height there. */
function isAtJump(from: Corner, to: Corner, { columns, torn }: Surface): boolean {
  const [column, row] = [(from[0] + to[0]) / 2 - 0.5, (from[1] + to[1]) / 2 - 0.5].map(Math.floor) as [number, number]
  return torn[row * (columns - 1) + column] === 1
}

/** A contour's corner beside a hole lies exactly on the sample next to it, so the samples around that are looked at. */
function liesBetweenSamples([x, y]: Corner, { columns, rows }: Surface, isHole: HoleTest): boolean {
  const [column, row] = [x - 0.5, y - 0.5]
  if (column < 0 || row < 0 || column > columns - 1 || row > rows - 1) return false
  const reach = Number.isInteger(column) && Number.isInteger(row) ? 1 : 0
  const [left, right] = [Math.floor(column) - reach, Math.ceil(column) + reach]
  const [bottom, top] = [Math.floor(row) - reach, Math.ceil(row) + reach]
  const [middleColumn, middleRow] = [Math.round(column), Math.round(row)]
  const around = [
    [left, middleRow],
    [right, middleRow],
    [middleColumn, bottom],
    [middleColumn, top],
  ] as const
  return !around.some(([c, r]) => isHole(c, r))
}
