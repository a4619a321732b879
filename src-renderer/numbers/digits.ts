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

/** A number in a sentence: three significant digits. */
export function shortDigits(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : String(value)
}
