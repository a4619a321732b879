import type { Prediction, Rows } from '../../contract/network'
import { ShapedEvaluator, type NodeValue } from '../graph/shaped-evaluator'
import { predictionGraph, PROBABILITIES, SCORES, shapeOfRows, shapeOfWeights } from './layer-graph'
import { checkWeightedLayer, type WeightedLayer } from './weighted-layer'

/**
 * What a layer says of samples, in float64. Example: the textbook's W makes of the sample (0.6, 0.9) the scores
 * 1.054148091, 0.630716529 and 1.132807401.
 *
 * @throws FailureError `error.spec.layer-input`, `.weight-count`, …
 */
export function predict({ inputs, classes, weights }: Omit<WeightedLayer, 'targets' | 'epsilon'>): Prediction {
  const targets = inputs.map(() => 0)
  const { layer, point } = checkWeightedLayer({ inputs, targets, weights, ...(classes !== undefined && { classes }) })
  const evaluator = new ShapedEvaluator(predictionGraph(), [shapeOfWeights(layer), shapeOfRows(inputs)], 'float64')
  evaluator.evaluate([point, inputs.flat()])
  return { scores: rowsOf(evaluator.values[SCORES]), probabilities: rowsOf(evaluator.values[PROBABILITIES]) }
}

function rowsOf(value: NodeValue | undefined): Rows {
  const [rows = 0, columns = 0] = value?.shape ?? []
  return Array.from({ length: rows }, (_, row) =>
    Array.from(value?.values.subarray(row * columns, (row + 1) * columns) ?? []),
  )
}
