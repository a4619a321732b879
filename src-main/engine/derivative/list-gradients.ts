import * as v from 'valibot'
import { gradientsRequest, type Gradients } from '../../contract/gradients'
import type { DerivativeChoice } from '../../contract/spec'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import { toWorkingPoint } from '../graph/point'
import { checkedAgainst } from '../graph/spec-error'
import { createGradientFunction } from './gradient-function'

const schema = v.omit(gradientsRequest, ['formula'])

/**
 * f and its gradient at listed points, by the chosen method and by the backward pass, in float64. Example: central
 * differences of x0^2 + x1^2 with h = 1e-4 at (5, 10) are (9.999999999976694, 19.99999999995339).
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function listGradients(
  formula: Formula,
  points: readonly (readonly number[])[],
  derivative: DerivativeChoice,
): Gradients {
  const { graph } = toCompiled(formula)
  checkedAgainst(schema, { points, derivative })
  const chosen = createGradientFunction(graph, derivative, 'float64')
  const backward = createGradientFunction(graph, { ...derivative, method: 'backward' }, 'float64')
  const dimension = points[0]?.length ?? graph.dimension
  const empty = () => new Float64Array(points.length * dimension)
  const list = {
    dimension,
    points: empty(),
    values: new Float64Array(points.length),
    gradients: empty(),
    exact: empty(),
  }
  points.forEach((listed, i) => {
    const point = toWorkingPoint(listed, graph.dimension)
    const own = (flat: Float64Array) => flat.subarray(i * dimension, (i + 1) * dimension)
    own(list.points).set(point)
    list.values[i] = chosen(point, own(list.gradients))
    backward(point, own(list.exact))
  })
  return list
}
