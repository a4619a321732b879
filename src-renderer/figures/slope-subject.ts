import type { CurveSubject } from './curve-subject'
import type { SlopeAnswer } from '../state/slope-query.svelte'

/** The point of an answer with its tangent and the secants through the readings of the two differences. */
export function slopeSubject({ machine, errors, question }: SlopeAnswer): CurveSubject {
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
