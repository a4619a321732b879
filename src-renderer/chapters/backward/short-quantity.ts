import type { Quantity } from '../../../src-main/contract/inspection'
import { numberLabel } from '../../numbers/number-label'

/** Digits of a number in a box or on an edge; the panel beside the graph has them all. */
const DIGITS = 5

/** A number in a box: −1.5, 0.33333. Of samples the smallest and the largest, or what they all are. */
export function shortQuantity(quantity: Quantity): string {
  if (typeof quantity === 'number') return shortNumber(quantity)
  const [low, high] = [Math.min(...quantity), Math.max(...quantity)]
  return low === high ? shortNumber(low) : `${shortNumber(low)} … ${shortNumber(high)}`
}

/** Of a list the first and the last number. */
export function listEnds(list: readonly number[]): string {
  const [first = NaN, last = first] = [list[0], list.at(-1)]
  return `${shortNumber(first)} … ${shortNumber(last)}`
}

export function shortNumber(value: number): string {
  return Number.isFinite(value) ? numberLabel(Number(value.toPrecision(DIGITS))) : String(value)
}
