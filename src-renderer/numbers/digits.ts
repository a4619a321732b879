/**
 * A number as NumPy and JavaScript print it: the shortest digits that read back to the same double. Numbers to be
 * compared are shown so, and never rounded.
 */
export function exactDigits(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

/** Numbers of which all digits are shown, in a row: the coordinates of a point. */
export function exactList(values: ArrayLike<number>): string {
  return Array.from(values, exactDigits).join(', ')
}

/** From here on a number in a sentence has an exponent: its digits are not all known. */
const LONG = 1e6
/** Below this one, too: 6.06e-6 stands beside 1.49e-8, and zeros need no counting. */
const SHORT = 1e-4

/** A number in a sentence: three significant digits. */
export function shortDigits(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const short = Number(value.toPrecision(3))
  const size = Math.abs(short)
  return size === 0 || (size >= SHORT && size < LONG) ? String(short) : short.toExponential()
}
