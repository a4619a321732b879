import type { SoftmaxLayer } from '../../contract/layer'
import type { NetworkReading } from '../../contract/network'
import type { Point } from '../graph/evaluator'
import { predict } from '../network/predict'
import { largestCurvature } from './curvature'
import { networkGradient, networkLoss } from './network-gradient'

/**
 * All that a layer says at given weights: scores, probabilities, loss, its gradient in three ways, its curvature.
 *
 * @param weights row by row: inputs × classes numbers
 * @param h the nudge of the central differences
 * @throws FailureError `error.spec.*`
 */
export function readNetwork(layer: SoftmaxLayer, weights: Point, h: number): NetworkReading {
  const { kind: _, ...open } = layer
  const weighted = { ...open, weights }
  return {
    ...predict(weighted),
    loss: networkLoss(weighted),
    central: networkGradient({ ...weighted, method: 'central', h }),
    readings: 2 * weights.length,
    backward: networkGradient({ ...weighted, method: 'backward' }),
    closedForm: networkGradient({ ...weighted, method: 'closed-form' }),
    curvature: largestCurvature(layer, weights),
  }
}
