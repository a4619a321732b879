import type { DerivativeMethod } from '../../contract/spec'
import { checkDerivative } from '../derivative/check-derivative'
import { closedForm } from '../network/closed-form'
import { predict } from '../network/predict'
import { checkWeightedLayer, type WeightedLayer } from '../network/weighted-layer'
import { layerObjective } from './layer-objective'

/** A layer at its weights, and how to differentiate its loss. */
export type NetworkGradientRequest = WeightedLayer & {
  /** `closed-form` leaves the loss's epsilon out. */
  readonly method: DerivativeMethod | 'closed-form'
  /** Nudge of the differences; 1e-4 unless said. */
  readonly h?: number
}

/**
 * dL/dW of a softmax layer in float64, row by row as the weights. Example: of the textbook's sample and weights the first is
 * 0.2192475712392561 by central differences.
 * @throws FailureError `error.spec.*`
 */
export function networkGradient({ method, h, ...weighted }: NetworkGradientRequest): Float64Array {
  const { layer, point } = checkWeightedLayer(weighted)
  if (method === 'closed-form') return closedForm(layer, predict({ ...layer, weights: point }).probabilities)
  const { precision, ...derivative } = checkDerivative({ method, ...(h !== undefined && { h }) })
  const gradient = new Float64Array(point.length)
  layerObjective(layer, derivative, precision).gradient(point, gradient)
  return gradient
}

/** The loss of a softmax layer in float64. @throws FailureError `error.spec.*` */
export function networkLoss(weighted: WeightedLayer): number {
  const { layer, point } = checkWeightedLayer(weighted)
  return layerObjective(layer, { method: 'backward', h: 1 }, 'float64').value(point)
}
