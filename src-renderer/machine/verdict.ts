/** How a number that this machine computed compares to what it should be. */
export type Verdict = 'same' | 'lastDigits' | 'wrong'

/**
 * Of two numbers that agree to so many parts of their size only the last digits differ. exp and log may differ in the last
 * bit, and a central difference of a loss near 1 with h = 1e-4 makes up to about 1e-11 of it.
 */
const LAST_DIGITS = 2e-11

/** Compares every digit: 0 and -0 differ, NaN is the same as NaN. */
export function verdictOn(computed: number, expected: number): Verdict {
  if (Object.is(computed, expected)) return 'same'
  return Math.abs(computed - expected) <= LAST_DIGITS * Math.abs(expected) ? 'lastDigits' : 'wrong'
}

/** That on many numbers. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return (['wrong', 'lastDigits'] as const).find((each) => verdicts.includes(each)) ?? 'same'
}
