import * as v from 'valibot'
import {
  derivativeChoice,
  precision,
  type DerivativeChoice,
  type DerivativeMethod,
  type Precision,
} from '../../contract/spec'
import { checkedAgainst } from '../graph/spec-error'

/** How to differentiate. `h` is 1e-4 unless said, and unused by the backward pass; precision is float64 unless said. */
export interface DerivativeOptions {
  readonly method: DerivativeMethod
  readonly h?: number
  readonly precision?: Precision
}

/** The nudge of the textbook, used where none is given. In units of x. */
const DEFAULT_H = 1e-4

const schema = v.object({ ...derivativeChoice.entries, precision })

/** Fills in what was left out and checks the rest. @throws FailureError `error.spec.h`, `.method`, `.precision`. */
export function checkDerivative({
  method,
  h = DEFAULT_H,
  precision = 'float64',
}: DerivativeOptions): DerivativeChoice & { precision: Precision } {
  return checkedAgainst(schema, { method, h, precision })
}
