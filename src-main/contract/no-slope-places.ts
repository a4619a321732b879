/** Why an operation has no slope of its own at a place. */
export type NoSlopeReason = 'corner' | 'vertical' | 'jump'

/**
 * Primitives of one operand that have no slope at some place, by their names: the size of the operand there, and why. A
 * backward pass takes a number there all the same, and f may have a slope there all the same, as x·|x| has at 0.
 */
export const noSlopePlaces: ReadonlyMap<string, readonly [size: number, reason: NoSlopeReason]> = new Map([
  ['abs', [0, 'corner']],
  ['relu', [0, 'corner']],
  ['sqrt', [0, 'vertical']],
  ['cbrt', [0, 'vertical']],
  ['asin', [1, 'vertical']],
  ['acos', [1, 'vertical']],
  ['step', [0, 'jump']],
  ['sign', [0, 'jump']],
])
