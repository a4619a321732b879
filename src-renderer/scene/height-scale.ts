import { decadeAbove, decadeOf, tenTo } from '../numbers/decades'
import { roundValues } from '../numbers/round-values'
import { shareOf, valueAt } from '../numbers/share'
import type { HeightRange } from './height-range'

/** Decades that a logarithmic height shows at most: beyond them rounding, not f, says how deep a valley is. */
const MOST_DECADES = 16
/** Of the heights above 0 this part may lie under the lowest decade: one sample at a minimum says nothing of the valley. */
const UNDER = 0.001
/** From so many decades on, ticks are powers of ten alone. */
const SPARSE = 3
const DIGITS = [1, 2, 5] as const

/** Where a height stands: 0 at the lowest one shown, 1 at the highest, beyond them outside 0 … 1. NaN stays NaN. */
export function heightShare(height: number, { low, high, isLogarithmic }: HeightRange): number {
  if (!isLogarithmic) return shareOf(height, low, high)
  // What is not above 0 has no logarithm; it lies below all that has.
  return shareOf(Math.log10(Math.max(Number.MIN_VALUE, height)), Math.log10(low), Math.log10(high))
}

/** The height at a share of those shown: the way back. */
export function heightAt(share: number, { low, high, isLogarithmic }: HeightRange): number {
  return isLogarithmic ? 10 ** valueAt(share, Math.log10(low), Math.log10(high)) : valueAt(share, low, high)
}

/**
 * All heights of a surface on a logarithmic scale; undefined where there is none above 0. On it no rim stands so high that
 * it hides the path.
 *
 * @param ascending heights of the surface, in order
 */
export function logarithmicRange(shown: HeightRange, ascending: Float64Array): HeightRange | undefined {
  const highest = ascending.at(-1) ?? 0
  if (!(highest > 0)) return undefined
  const high = Math.max(shown.high, highest)
  const above = ascending.subarray(ascending.findIndex((height) => height > 0))
  const lowest = above[Math.floor(UNDER * above.length)] ?? high
  const top = decadeAbove(high)
  const decade = Math.max(Math.min(decadeOf(Math.max(Number.MIN_VALUE, lowest)), top - 1), top - MOST_DECADES)
  return { low: Math.max(Number.MIN_VALUE, tenTo(decade)), high, isLogarithmic: true }
}

/**
 * Round heights, ascending: multiples of 1, 2 or 5 times a power of ten, or, on a logarithmic scale, powers of ten.
 *
 * @param count about how many are wanted
 */
export function heightTicks(range: HeightRange, count: number): number[] {
  const { low, high, isLogarithmic } = range
  if (!isLogarithmic) return roundValues(low, high, count)
  const [first, last] = [decadeOf(low), decadeOf(high)]
  const stride = Math.ceil((last - first + 1) / (2 * count))
  const decades = Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, i) => first + i * stride)
  const digits = last - first < SPARSE ? DIGITS : [1]
  const ticks = decades.flatMap((decade) => digits.map((digit) => Number(`${digit}e${decade}`)))
  return ticks.filter((tick) => tick >= low && tick <= high)
}
