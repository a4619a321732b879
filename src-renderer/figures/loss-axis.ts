import { powerOfTen } from './power-of-ten'

/** From here on, and below the small one, a number is written with its power of ten. */
const LARGE = 1e5
const SMALL = 1e-3
/** All that are meant: two ticks that differ never read alike, and 0.1 + 0.2 is 0.3. */
const DIGITS = 15

/**
 * Ends of a log axis for values from `low` to `high`, both above 0: whole decades, at least one. So no tick lies beyond
 * the axis, and values that differ only by rounding lie on a level line.
 */
export function decades(low: number, high: number): [number, number] {
  const first = Math.floor(Math.log10(low))
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)))
  return [Math.max(Number.MIN_VALUE, 10 ** first), Math.min(Number.MAX_VALUE, 10 ** last)]
}

/** A round number as an axis label: −0.4, 25, −2×10⁹. */
export function roundTick(value: number): string {
  const number = Number(value.toPrecision(DIGITS))
  const size = Math.abs(number)
  if (size === 0 || (size >= SMALL && size < LARGE)) return withMinus(String(number))
  const [digits = '', exponent] = number.toExponential().split('e')
  return withMinus(`${digits}×${powerOfTen(Number(exponent))}`)
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−')
}
