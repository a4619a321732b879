import { jumps, mayJump, type Between } from './jumps'

/** Readings of f that looking for jumps may cost, as a multiple of those of the surface itself. */
const MOST_READINGS = 3
/** At most, for one pair of samples. */
const READINGS_EACH = 24

/** f on an even grid, and at places between. */
interface Sampled {
  readonly columns: number
  readonly rows: number
  /** Rows × columns, NaN for a hole. */
  readonly heights: Float64Array
  /** f at a fractional column and row. */
  readonly at: (column: number, row: number) => number
}

/**
 * Which cells of a grid f jumps in, a row of cells at a time: (rows - 1) × (columns - 1), 1 where it does. A cell is
 * taken for torn when a jump lies on one of its sides. Where there are too many jumps to look into all, the rest is not.
 */
export function* tornCells({ columns, rows, heights, at }: Sampled): Generator<undefined, Uint8Array> {
  const torn = new Uint8Array((columns - 1) * (rows - 1))
  const tear = (column: number, row: number) => {
    if (column >= 0 && row >= 0 && column < columns - 1 && row < rows - 1) torn[row * (columns - 1) + column] = 1
  }
  let left = (MOST_READINGS * heights.length) / READINGS_EACH
  const height = (sample: number, isThere: boolean) => (isThere ? (heights[sample] as number) : NaN)
  /** Whether the rise from number `place` of `count` samples, `stride` apart, is worth looking into. */
  const isOdd = (sample: number, stride: number, place: number, count: number) =>
    mayJump(
      height(sample - stride, place > 0),
      height(sample, true),
      height(sample + stride, place < count - 1),
      height(sample + 2 * stride, place < count - 2),
    )
  const isJump = (sample: number, stride: number, f: Between) =>
    left-- > 0 && jumps(f, height(sample, true), height(sample + stride, true))

  for (let row = 0; row < rows; row++) {
    const before = left
    for (let column = 0; column < columns; column++) {
      const sample = row * columns + column
      if (isOdd(sample, 1, column, columns) && isJump(sample, 1, (share) => at(column + share, row))) {
        for (const side of [row - 1, row]) tear(column, side)
      }
      if (isOdd(sample, columns, row, rows) && isJump(sample, columns, (share) => at(column, row + share))) {
        for (const side of [column - 1, column]) tear(side, row)
      }
    }
    // Rows without a reading take no time.
    if (left < before) yield
  }
  return torn
}
