import { decadeOf, tenTo } from './decades'

/** The smallest number at or above a positive size that is one of these digits, ascending from 1, times a power of ten. */
export function roundUp(size: number, digits: readonly number[]): number {
  const decade = decadeOf(size)
  const rounded = [...digits, 10].map((digit) => times(digit, decade))
  return rounded.find((each) => each >= size) ?? size
}

/** The largest number at or below a positive size that is one of these digits, ascending from 1, times a power of ten. */
export function roundDown(size: number, digits: readonly number[]): number {
  const decade = decadeOf(size)
  const rounded = digits.map((digit) => times(digit, decade))
  return rounded.filter((each) => each <= size).at(-1) ?? tenTo(decade)
}

/** Multiplies as decimals: 3 × 0.1 is 0.3. */
function times(digit: number, decade: number): number {
  return Number((digit * tenTo(decade)).toPrecision(12))
}
