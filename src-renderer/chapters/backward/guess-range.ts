import { roundUp } from '../../numbers/round-number'

/** The range of a slider on which a number is guessed, from −end to end. */
export interface GuessRange {
  readonly end: number
  /** From notch to notch. */
  readonly step: number
}

/** Notches from 0 to the end. */
const NOTCHES = 100

/**
 * A range that holds a number and does not give it away: its end is 1, 2 or 5 times a power of ten, at least half as
 * large again as the larger of the number and what it is made of.
 *
 * @param numbers the number, and the gradient of which it is a multiple
 */
export function guessRange(numbers: readonly number[]): GuessRange {
  const largest = 1.5 * Math.max(...numbers.map(Math.abs).filter(Number.isFinite), 0)
  if (largest === 0) return { end: 1, step: 1 / NOTCHES }
  const end = roundUp(largest, [1, 2, 5])
  return { end, step: end / NOTCHES }
}
