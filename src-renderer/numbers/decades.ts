/** Ten to this power is a number, a tenth of it is 0. */
const LOWEST_DECADE = -323

/**
 * The power of ten at or below a positive, finite number: 2 for 100 and for 999, -5 for 1e-5. It is read from the
 * printed number, because a logarithm is rounded and may be off by one at a power of ten.
 */
export function decadeOf(value: number): number {
  return Number(value.toExponential().split('e')[1])
}

/** The power of ten at or above a positive, finite number: 2 for 100, 3 for 101. */
export function decadeAbove(value: number): number {
  const decade = decadeOf(value)
  return tenTo(decade) < value ? decade + 1 : decade
}

/** Ten to a whole power, as the number that people write: `10 ** -5` may differ from 1e-5 in the last digit. */
export function tenTo(exponent: number): number {
  return Number(`1e${exponent}`)
}

/** The power of ten at or below a size, as a number; of the smallest sizes, the smallest power of ten that is a number. */
export function powerBelow(size: number): number {
  return tenTo(Math.max(LOWEST_DECADE, decadeOf(Math.max(Number.MIN_VALUE, size))))
}

/** Whether a number is a power of ten as it is written: 1e-5, 1, 100. */
export function isPowerOfTen(value: number): boolean {
  return value > 0 && Number.isFinite(value) && value === tenTo(decadeOf(value))
}

/**
 * Ends of a log axis for values from `low` to `high`, both above 0: whole decades, at least one. So no tick lies beyond
 * the axis, and values that differ only by rounding lie on a level line.
 */
export function wholeDecades(low: number, high: number): [number, number] {
  const first = decadeOf(low)
  const last = Math.max(first + 1, decadeAbove(high))
  return [Math.max(Number.MIN_VALUE, tenTo(first)), Math.min(Number.MAX_VALUE, tenTo(last))]
}
