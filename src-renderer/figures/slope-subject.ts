import type { DifferenceErrors, MachineView } from '../../src-main/contract/slope'
import type { CurveSubject } from './curve-subject'

/** What the engine said about one point of a curve, as far as the figure needs it. */
interface PointAnswer {
  readonly question: { readonly point: readonly number[]; readonly variable: number }
  readonly errors: { readonly float64: DifferenceErrors }
  readonly machine: { readonly float64: MachineView }
}

/** The point of an answer with its tangent and the secants through the readings of the two differences. */
export function slopeSubject({ machine, errors, question }: PointAnswer): CurveSubject {
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
