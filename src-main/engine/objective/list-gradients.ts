import * as v from 'valibot'
import { gradientsRequest, type Gradients } from '../../contract/gradients'
import type { DerivativeChoice } from '../../contract/spec'
import { toWorkingPoint } from '../graph/point'
import { checkedAgainst } from '../graph/spec-error'
import { createObjective, type ObjectiveSource } from './create-objective'

const schema = v.omit(gradientsRequest, ['objective'])

/**
 * f and its gradient at listed points, by the chosen method and by the backward pass, in float64. Example: central
 * differences of x0^2 + x1^2 with h = 1e-4 at (5, 10) are (9.999999999976694, 19.99999999995339).
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function listGradients(
  source: ObjectiveSource,
  points: readonly (readonly number[])[],
  derivative: DerivativeChoice,
): Gradients {
  checkedAgainst(schema, { points, derivative })
  const objective = createObjective(source, { derivative, dimension: points[0]?.length })
  const { dimension } = objective
  const empty = () => new Float64Array(points.length * dimension)
  const list = {
    dimension,
    points: empty(),
    values: new Float64Array(points.length),
    gradients: empty(),
    exact: empty(),
  }
  points.forEach((listed, i) => {
    const point = toWorkingPoint(listed, dimension)
    const own = (flat: Float64Array) => flat.subarray(i * dimension, (i + 1) * dimension)
    own(list.points).set(point)
    list.values[i] = objective.gradient(point, own(list.gradients))
    objective.exactGradient(point, own(list.exact))
  })
  return list
}
