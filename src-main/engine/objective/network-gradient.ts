import type { SoftmaxLayer } from '../../contract/layer'
import type { DerivativeMethod } from '../../contract/spec'
import { checkDerivative } from '../derivative/check-derivative'
import type { Point } from '../graph/evaluator'
import { checkLayer, checkWeights } from '../network/check-layer'
import { closedForm } from '../network/closed-form'
import { shapeOfWeights } from '../network/layer-graph'
import { predict } from '../network/predict'
import { layerObjective } from './layer-objective'

/** How to differentiate a layer's loss; h is 1e-4 unless said. `closed-form` leaves the loss's epsilon out. */
export interface NetworkGradientOptions {
  readonly method: DerivativeMethod | 'closed-form'
  readonly h?: number
}

/**
 * dL/dW of a softmax layer in float64, row by row as the weights.
 * @throws FailureError `error.spec.*`
 */
export function networkGradient(
  layer: SoftmaxLayer,
  weights: Point,
  { method, ...rest }: NetworkGradientOptions,
): Float64Array {
  if (method === 'closed-form') return closedForm(checkLayer(layer), predict(layer, weights).probabilities)
  const { precision, ...derivative } = checkDerivative({ method, ...rest })
  const point = weightsOf(layer, weights)
  const gradient = new Float64Array(point.length)
  layerObjective(layer, derivative, precision).gradient(point, gradient)
  return gradient
}

/** The loss of a softmax layer in float64. @throws FailureError `error.spec.*` */
export function networkLoss(layer: SoftmaxLayer, weights: Point): number {
  const point = weightsOf(layer, weights)
  return layerObjective(layer, { method: 'backward', h: 1 }, 'float64').value(point)
}

function weightsOf(layer: SoftmaxLayer, weights: Point): Float64Array {
  const [rows = 0, columns = 0] = shapeOfWeights(checkLayer(layer))
  return checkWeights(weights, rows, columns)
}
