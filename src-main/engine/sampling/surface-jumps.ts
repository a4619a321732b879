import { jumps, mayJump } from './jumps'

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
  const height = (column: number, row: number) =>
    column >= 0 && column < columns ? (heights[row * columns + column] ?? NaN) : NaN
  let left = (MOST_READINGS * heights.length) / READINGS_EACH
  const isTorn = (samples: (i: number) => number, between: (place: number) => number, i: number) =>
    mayJump(samples, i) && left-- > 0 && jumps((share) => between(i + share), samples(i), samples(i + 1))

  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const isAcross = isTorn(
        (i) => height(i, row),
        (place) => at(place, row),
        column,
      )
      const isAlong = isTorn(
        (i) => height(column, i),
        (place) => at(column, place),
        row,
      )
      if (isAcross) for (const side of [row - 1, row]) tear(column, side)
      if (isAlong) for (const side of [column - 1, column]) tear(side, row)
    }
    yield
  }
  return torn
}
