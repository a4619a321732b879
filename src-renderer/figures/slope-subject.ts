import type { CurveSubject } from './curve-subject'
import type { SlopeAnswer } from '../state/slope-query.svelte'

/** What the lines need of an answer: the point, and the readings in float64. */
interface SlopeReadings {
  readonly question: Pick<SlopeAnswer['question'], 'point' | 'variable'>
  readonly machine: Pick<SlopeAnswer['machine'], 'float64'>
  readonly errors: Pick<SlopeAnswer['errors'], 'float64'>
}

/** The point of an answer with its tangent and the secants through the readings of the two differences. */
export function slopeSubject({ machine, errors, question }: SlopeReadings): CurveSubject {
  const { above, below, value, valueAbove, valueBelow } = machine.float64
  const x = question.point[question.variable] ?? NaN
  return {
    x,
    value,
    slope: errors.float64.exact,
    secants: [
      { kind: 'forward', ends: [x, above], values: [value, valueAbove] },
      { kind: 'central', ends: [below, above], values: [valueBelow, valueAbove] },
    ],
  }
}
