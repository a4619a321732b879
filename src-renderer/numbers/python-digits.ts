import { exactDigits } from './digits'
import { decadeOf } from './decades'

/** Python writes a number with a power of ten below the first of these, and from the second on. */
const [FIRST_DECADE, LAST_DECADE] = [-4, 16]

/** A number with all its digits as Python's repr writes it: 1.0, 1e-07, 1.996991532485373e+19, nan. */
export function pythonDigits(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  const decade = value === 0 ? 0 : decadeOf(value)
  if (decade < FIRST_DECADE || decade >= LAST_DECADE) return withPower(value, decade)
  const digits = exactDigits(value)
  return digits.includes('.') ? digits : `${digits}.0`
}

function withPower(value: number, decade: number): string {
  const [factor = ''] = value.toExponential().split('e')
  const power = String(Math.abs(decade)).padStart(2, '0')
  return `${factor}e${decade < 0 ? '-' : '+'}${power}`
}
