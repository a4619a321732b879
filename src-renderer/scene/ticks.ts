/** Powers of ten from here on, and below the small one, are written as such. */
const LARGE = 1e5
const SMALL = 1e-3
/** All that are meant: two ticks that differ never read alike, and 0.1 + 0.2 is 0.3. */
const DIGITS = 15

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Powers of ten inside a range that reaches over many of them, for a log scale whose lowest value is low; without a
 * decade to show, round numbers.
 */
export function decadeTicks(low: number, high: number, decades: number): number[] {
  const top = Math.floor(Math.log10(high - low) + 1e-9)
  if (!Number.isFinite(top)) return []
  const offsets = Array.from({ length: decades }, (_, index) => 10 ** (top - decades + 1 + index))
  const isZeroLow = Math.abs(low) < 1e-3 * (offsets[0] ?? 0)
  return offsets
    .map((offset) => (isZeroLow ? offset : Number((low + offset).toPrecision(3))))
    .filter((tick) => tick > low && tick <= high)
}

/** A number as a short label: −4, 0.25, 5×10¹². */
export function tickLabel(value: number): string {
  const size = Math.abs(value)
  if (size === 0) return '0'
  const number = Number(value.toPrecision(DIGITS))
  if (size < LARGE && size >= SMALL) return withMinus(String(number))
  const [mantissa = '', power = ''] = number.toExponential().split('e')
  const shown = mantissa === '1' ? '' : mantissa === '-1' ? '-' : `${mantissa}×`
  return `${withMinus(shown)}10${superscript(Number(power))}`
}

/** 12 → ¹², −3 → ⁻³. */
export function superscript(power: number): string {
  const digits = String(Math.abs(power)).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? '')
  return power < 0 ? `⁻${digits}` : digits
}

function withMinus(text: string): string {
  return text.replace('-', '−')
}
