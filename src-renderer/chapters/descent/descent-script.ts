import type { ScriptRequest } from '../../../src-main/contract/script'
import { formulaOf, type DescentSpec } from '../../../src-main/contract/spec'
import { powerBelow } from '../../numbers/decades'

/** What the program of a descent prints; undefined where it goes down on no formula. */
export function descentScript({ objective, optimizer, ...spec }: DescentSpec): ScriptRequest | undefined {
  const formula = formulaOf(objective)
  if (formula === undefined) return undefined
  const { start, steps, derivative, precision } = spec
  // Two to twenty lines.
  const every = steps < 20 ? 1 : powerBelow(steps / 2)
  return { about: 'descent', formula, start, learningRate: optimizer.learningRate, steps, every, derivative, precision }
}
