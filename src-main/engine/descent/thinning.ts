import { EXACT_ENDS, MAX_RECORDED_STEPS } from '../../contract/limits'

/** Of the records of a thinned trace, so many are set aside for the steps at which the outcome changes. */
export const TURNS_RESERVE = 3_000

/**
 * Which steps of a run of `steps` steps are recorded, apart from those at which its outcome changes: all of them up to
 * 100,000; beyond that the first and last thousand, and between them an even stride that keeps the number of records
 * within the same bound.
 */
export function createThinning(steps: number): (step: number) => boolean {
  if (steps <= MAX_RECORDED_STEPS) return () => true
  const between = MAX_RECORDED_STEPS - 2 * EXACT_ENDS - TURNS_RESERVE
  const stride = Math.ceil(steps / between)
  return (step) => step < EXACT_ENDS || step > steps - EXACT_ENDS || step % stride === 0
}
