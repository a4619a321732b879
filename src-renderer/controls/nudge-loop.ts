import type { NudgeMove } from '../../src-main/contract/gradient'

/**
 * The loop in Python, which learners of machine learning read. It is only shown, not run.
 *
 * @param array the name of what is nudged in place
 * @param indexes what gives the index of each of its entries
 */
export function nudgeLoop(array: string, indexes: string): readonly string[] {
  return [
    `for i in ${indexes}:`,
    `    kept = ${array}[i]`,
    `    ${array}[i] = kept + h`,
    `    above = f(${array})`,
    `    ${array}[i] = kept - h`,
    `    below = f(${array})`,
    '    g[i] = (above - below) / (2 * h)',
    `    ${array}[i] = kept`,
  ]
}

/** The line of the loop that makes each move. */
export const loopLine: Readonly<Record<NudgeMove['kind'], number>> = {
  'nudge-up': 2,
  'read-above': 3,
  'nudge-down': 4,
  'read-below': 5,
  difference: 6,
  restore: 7,
}
