import { decadeOf } from './decades'
import { superscript } from './scripts'

/** From here on, and below the small one, a number is written with its power of ten. */
const LARGE = 1e5
const SMALL = 1e-3
/** All that a decimal is sure to keep: ticks that differ in these do not read alike, and 0.1 + 0.2 is 0.3. */
const DIGITS = 15

/** A number as a short label, for an axis or a distance: −4, 0.25, 5×10¹², −10⁻⁴. */
export function numberLabel(value: number): string {
  const number = Number(value.toPrecision(DIGITS))
  const size = Math.abs(number)
  return withMinus(size === 0 || (size >= SMALL && size < LARGE) ? String(number) : scientific(number))
}

/** The same with three significant digits: −1.23, 4.57×10⁶; what is infinite or no number by its name. */
export function shortLabel(value: number): string {
  return Number.isFinite(value) ? numberLabel(Number(value.toPrecision(3))) : withMinus(String(value))
}

/** A power of ten as a label: 10⁻¹². */
export function powerLabel(power: number): string {
  return `10${superscript(decadeOf(power))}`
}

function scientific(number: number): string {
  const [digits = '', exponent] = number.toExponential().split('e')
  const factor = Math.abs(Number(digits)) === 1 ? digits.replace('1', '') : `${digits}×`
  return `${factor}10${superscript(Number(exponent))}`
}

/** The hyphen of a printed number becomes a minus sign, which is as wide as a plus. */
function withMinus(text: string): string {
  return text.replace(/^-/, '−')
}
