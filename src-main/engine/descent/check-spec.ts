import * as v from 'valibot'
import {
  descentSpec,
  type DerivativeMethod,
  type DescentSpec,
  type OptimizerChoice,
  type Precision,
} from '../../contract/spec'
import { checkDerivative } from '../derivative/check-derivative'
import type { Formula } from '../graph/compiled-formula'
import type { Point } from '../graph/evaluator'
import { checkedAgainst } from '../graph/spec-error'

/** A descent to be run. Like the contract's spec, but the formula may be compiled and the point any list. */
export interface DescentRequest {
  readonly formula: Formula
  readonly start: Point
  readonly optimizer: OptimizerChoice
  readonly steps: number
  /** `h` is 1e-4 unless said. */
  readonly derivative: { readonly method: DerivativeMethod; readonly h?: number }
  /** float64 unless said. */
  readonly precision?: Precision
}

const schema = v.omit(descentSpec, ['formula'])

/** All but the formula, checked. @throws FailureError `error.spec.*` that names the wrong field and its value. */
export function checkSpec({
  start,
  optimizer,
  steps,
  derivative,
  precision,
}: DescentRequest): Omit<DescentSpec, 'formula'> {
  const { precision: checked, ...choice } = checkDerivative({ ...derivative, ...(precision && { precision }) })
  return checkedAgainst(schema, { start: Array.from(start), optimizer, steps, derivative: choice, precision: checked })
}
