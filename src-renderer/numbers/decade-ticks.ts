import { decadeAbove, decadeOf, tenTo } from './decades'

/** How many decades may lie between two ticks, times a power of ten: counts that a reader takes in at once. */
const STRIDES = [1, 2, 3, 5]

/**
 * Powers of ten from `low` to `high` (both above 0), descending, at most about `most` of them. Their exponents are multiples
 * of a round number: 0, 50, 100 and never 63, 128, 193.
 */
export function decadeTicks(low: number, high: number, most: number): number[] {
  const [first, last] = [decadeOf(low), decadeAbove(high)]
  const stride = roundStride((last - first) / most)
  const [lowest, highest] = [Math.ceil(first / stride), Math.floor(last / stride)]
  const exponents = Array.from({ length: highest - lowest + 1 }, (_, i) => (highest - i) * stride)
  return exponents.map(tenTo).filter((tick) => tick > 0 && Number.isFinite(tick))
}

/** The smallest of the round numbers that is not below this many decades. */
function roundStride(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)))
  return STRIDES.map((stride) => stride * power).find((stride) => stride >= least) ?? 10 * power
}
