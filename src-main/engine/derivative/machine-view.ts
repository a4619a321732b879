import * as v from 'valibot'
import { machineRequest, type MachineView } from '../../contract/slope'
import type { Precision } from '../../contract/spec'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import type { Point } from '../graph/evaluator'
import { checkedAgainst } from '../graph/spec-error'
import { createSlopes } from './slopes'

const schema = v.omit(machineRequest, ['formula', 'point'])

/**
 * What the machine sees when it differentiates f by one variable at x (a number, or a point of several coordinates).
 * Example: `machineView('x0^2', 2 ** 40, 1e-4, 'float64').isAboveSame` is true.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function machineView(
  formula: Formula,
  at: number | Point,
  h: number,
  precision: Precision,
  variable = 0,
): MachineView {
  const { graph } = toCompiled(formula)
  checkedAgainst(schema, { h, precision, variable })
  return createSlopes(graph, typeof at === 'number' ? [at] : at, variable, precision)(h)
}
