import type { NudgeMove } from '../../../src-main/contract/gradient'

/** The loop in Python, which learners of machine learning read. It is only shown, not run. */
export const LOOP = [
  'for i in range(len(x)):',
  '    kept = x[i]',
  '    x[i] = kept + h',
  '    above = f(x)',
  '    x[i] = kept - h',
  '    below = f(x)',
  '    g[i] = (above - below) / (2 * h)',
  '    x[i] = kept',
] as const

/** The line of the loop that makes each move. */
export const loopLine: Readonly<Record<NudgeMove['kind'], number>> = {
  'nudge-up': 2,
  'read-above': 3,
  'nudge-down': 4,
  'read-below': 5,
  difference: 6,
  restore: 7,
}

/** A gradient function with a mistake in it: `square` stands where `f` should. */
export const WRONG = [
  'def square(v):',
  '    return v * v',
  '',
  'def gradient(f, x):',
  '    g = [0.0] * len(x)',
  '    for i in range(len(x)):',
  '        above = square(x[i] + h)',
  '        below = square(x[i] - h)',
  '        g[i] = (above - below) / (2 * h)',
  '    return g',
] as const

/** Lines of WRONG where f should be read. */
export const GUILTY: readonly number[] = [6, 7]
