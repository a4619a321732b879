import * as v from 'valibot'
import { errorsRequest, type DifferenceErrors } from '../../contract/slope'
import type { Precision } from '../../contract/spec'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import type { Point } from '../graph/evaluator'
import { checkedAgainst } from '../graph/spec-error'
import { backward } from './differentiate'
import { createSlopes } from './slopes'
import { whyNoSlope } from './why-no-slope'

const schema = v.omit(errorsRequest, ['formula', 'point'])

/**
 * Forward and central differences by one variable at `at` for each h, and how far each is from the exact derivative.
 * The differences are taken in `precision`, the exact derivative is the backward pass in float64.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function differenceErrors(
  formula: Formula,
  at: number | Point,
  hs: ArrayLike<number>,
  precision: Precision,
  variable = 0,
): DifferenceErrors {
  const compiled = toCompiled(formula)
  const point = typeof at === 'number' ? [at] : at
  checkedAgainst(schema, { hs: Array.from(hs), precision, variable })
  const slope = backward(compiled, point).gradient[variable] ?? 0
  const noSlope = whyNoSlope(compiled.graph, point, variable, slope)
  const exact = noSlope ? NaN : slope
  const slopesAt = createSlopes(compiled.graph, point, variable, precision)
  const views = Array.from(hs, slopesAt)
  const column = (pick: (view: (typeof views)[number]) => number) => Float64Array.from(views, pick)
  return {
    hs: Float64Array.from(hs),
    exact,
    noSlope,
    forward: column(({ forward }) => forward),
    central: column(({ central }) => central),
    forwardError: column(({ forward }) => Math.abs(forward - exact)),
    centralError: column(({ central }) => Math.abs(central - exact)),
  }
}
