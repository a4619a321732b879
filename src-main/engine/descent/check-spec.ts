import * as v from 'valibot'
import {
  descentSpec,
  type DerivativeMethod,
  type DescentSpec,
  type ObjectiveChoice,
  type OptimizerChoice,
  type Precision,
} from '../../contract/spec'
import { checkDerivative } from '../derivative/check-derivative'
import type { Formula } from '../graph/compiled-formula'
import type { Point } from '../graph/evaluator'
import { checkedAgainst } from '../graph/spec-error'
import type { ObjectiveSource } from '../objective/create-objective'

/** A descent to be run, on an objective or, for short, on a formula. */
export type DescentRequest = DescentSettings & ({ readonly objective: ObjectiveChoice } | { readonly formula: Formula })

/** Like the contract's spec, but the point may be any list, and more may be left out. */
interface DescentSettings {
  readonly start: Point
  readonly optimizer: OptimizerChoice
  readonly steps: number
  /** `h` is 1e-4 unless said. */
  readonly derivative: { readonly method: DerivativeMethod; readonly h?: number }
  /** float64 unless said. */
  readonly precision?: Precision
  /** 0 unless said. */
  readonly seed?: number | undefined
}

const schema = v.omit(descentSpec, ['objective'])

/** What a request goes down on, and all else, checked. @throws FailureError that names the wrong field and its value. */
export function checkSpec(request: DescentRequest): Omit<DescentSpec, 'objective'> & { source: ObjectiveSource } {
  const { start, optimizer, steps, derivative, precision, seed } = request
  const { precision: checked, ...choice } = checkDerivative({ ...derivative, ...(precision && { precision }) })
  const spec = { start: Array.from(start), optimizer, steps, derivative: choice, precision: checked, seed }
  return {
    source: 'objective' in request ? request.objective : request.formula,
    ...checkedAgainst(schema, spec),
  }
}
