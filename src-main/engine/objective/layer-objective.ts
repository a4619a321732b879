import { weightNames, type SoftmaxLayer } from '../../contract/layer'
import type { DerivativeChoice, Precision } from '../../contract/spec'
import { createShapedGradients } from '../derivative/shaped-gradient'
import { round } from '../graph/evaluator'
import { ShapedEvaluator } from '../graph/shaped-evaluator'
import { checkLayer, checkWeightCount } from '../network/check-layer'
import { lossGraph, PROBABILITIES, shapeOfWeights } from '../network/layer-graph'
import { layerHessian } from '../network/layer-hessian'
import type { Objective } from './objective'

/**
 * The loss of a softmax layer as an objective; a point is its weights row by row.
 *
 * @param dimension coordinates of a point, if that is known already
 * @throws FailureError `error.spec.layer-input`, `.layer-target`, `.weight-count`, …
 */
export function layerObjective(
  choice: SoftmaxLayer,
  derivative: DerivativeChoice,
  precision: Precision,
  dimension?: number,
): Objective {
  const layer = checkLayer(choice, dimension)
  const graph = lossGraph(layer)
  const shape = shapeOfWeights(layer)
  const [inputs = 0, classes = 0] = shape
  if (dimension !== undefined) checkWeightCount(dimension, inputs, classes)
  const evaluator = new ShapedEvaluator(graph, [shape], precision)
  const gradients = createShapedGradients(graph, evaluator, derivative)
  return {
    dimension: inputs * classes,
    names: weightNames(inputs, classes),
    precision,
    derivative: { ...derivative, h: round(derivative.h, precision === 'float32') },
    ...gradients,
    isDefinedEverywhere: true,
    hessian: (point, hessian) => {
      gradients.value(point)
      layerHessian(layer, evaluator.values[PROBABILITIES]?.values ?? new Float64Array(), hessian)
    },
  }
}
