/** Powers of ten from here on, and below the small one, are written as such. */
const LARGE = 1e5
const SMALL = 1e-3

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Round numbers inside a range, ascending: 1, 2 or 5 times a power of ten apart.
 *
 * @param count about how many are wanted
 */
export function niceTicks(low: number, high: number, count: number): number[] {
  const step = niceStep(high / count - low / count)
  if (!(step > 0) || !Number.isFinite(step)) return []
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => times(first + index, step))
}

function niceStep(rough: number): number {
  const power = Math.floor(Math.log10(rough))
  const digit = rough / 10 ** power
  return (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10) * 10 ** power
}

/** Multiplies as decimals: 3 × 0.1 is 0.3. */
function times(count: number, step: number): number {
  return Number((count * step).toPrecision(12))
}

/** A number as a short label: −4, 0.25, 5×10¹². */
export function tickLabel(value: number): string {
  const size = Math.abs(value)
  if (size === 0) return '0'
  if (size < LARGE && size >= SMALL) return withMinus(String(Number(value.toPrecision(6))))
  const [digits = '', power = ''] = value.toExponential(2).split('e')
  const mantissa = String(Number(digits))
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
