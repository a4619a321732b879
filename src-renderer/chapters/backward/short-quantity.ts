import type { Quantity } from '../../../src-main/contract/inspection'
import { numberLabel } from '../../numbers/number-label'

/** Digits of a number in a box or on an edge, and of one with a power of ten; the panel beside the graph has them all. */
const DIGITS = 5
const POWER_DIGITS = 3
/** Of each end of a range, which has two numbers in the same room. */
const RANGE_DIGITS = 3
/** How a label with a power of ten ends. */
const POWER = /10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+$/

/** A number in a box: −1.5, 0.33333. Of samples the smallest and the largest, or what they all are. */
export function shortQuantity(quantity: Quantity): string {
  if (typeof quantity === 'number') return shortNumber(quantity)
  const [low, high] = [Math.min(...quantity), Math.max(...quantity)]
  return low === high ? shortNumber(low) : `${shortNumber(low, RANGE_DIGITS)} … ${shortNumber(high, RANGE_DIGITS)}`
}

/** A list of so few different pieces is written out. */
const MOST_PIECES = 5

/** A list in order: −8 … 8; where it is mostly the same number over and over, piece by piece: −4, 0 (×15), 4. */
export function shortList(list: readonly number[]): string {
  const pieces: { text: string; count: number }[] = []
  for (const text of list.map((each) => shortNumber(each))) {
    const last = pieces.at(-1)
    if (last?.text === text) last.count += 1
    else pieces.push({ text, count: 1 })
  }
  if (pieces.length > MOST_PIECES) return `${pieces[0]?.text ?? ''} … ${pieces.at(-1)?.text ?? ''}`
  return pieces.map(({ text, count }) => (count > 1 ? `${text} (×${String(count)})` : text)).join(', ')
}

/** @param digits of a number without a power of ten */
export function shortNumber(value: number, digits = DIGITS): string {
  if (!Number.isFinite(value)) return String(value)
  const plain = numberLabel(Number(value.toPrecision(digits)))
  return POWER.test(plain) ? numberLabel(Number(value.toPrecision(POWER_DIGITS))) : plain
}
