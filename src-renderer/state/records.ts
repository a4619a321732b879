import type { Trace } from '../../src-main/contract/trace'

/** Coordinates of one record. */
export function pointAt(trace: Trace, record: number): Float64Array {
  return trace.points.subarray(record * trace.dimension, (record + 1) * trace.dimension)
}

/** Gradient of one record. */
export function gradientAt(trace: Trace, record: number): Float64Array {
  return trace.gradients.subarray(record * trace.dimension, (record + 1) * trace.dimension)
}

/** The last record up to a given one whose coordinates are all finite; 0 when there is none. */
export function lastFiniteRecord(trace: Trace, upTo: number): number {
  let record = upTo
  while (record > 0 && !pointAt(trace, record).every(Number.isFinite)) record -= 1
  return record
}

/** Length of a vector as NumPy's norm gives it; where its squares overflow or vanish, scaled first. */
export function lengthOf(vector: ArrayLike<number>): number {
  const squares = Array.from(vector).reduce((sum, x) => sum + x * x, 0)
  return squares > Number.MIN_VALUE / Number.EPSILON && squares < Infinity
    ? Math.sqrt(squares)
    : Math.hypot(...Array.from(vector))
}

/** The point between two records: at position 6.4 it is 40 % of the way from record 6 to record 7. */
export function pointBetween(trace: Trace, position: number): number[] {
  const record = Math.floor(position)
  const from = pointAt(trace, record)
  const share = position - record
  if (share === 0) return Array.from(from)
  const to = pointAt(trace, record + 1)
  return Array.from(from, (x, i) => x * (1 - share) + (to[i] ?? x) * share)
}
