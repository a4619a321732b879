import type { SoftmaxLayer } from '../../contract/layer'
import type { Prediction, Rows } from '../../contract/network'
import type { Point } from '../graph/evaluator'
import { ShapedEvaluator, type NodeValue } from '../graph/shaped-evaluator'
import { checkLayer, checkWeights } from './check-layer'
import { predictionGraph, PROBABILITIES, SCORES, shapeOfRows, shapeOfWeights } from './layer-graph'

/**
 * What a layer says of samples, in float64. Example: the textbook's W makes of the sample (0.6, 0.9) the scores
 * 1.054148091, 0.630716529 and 1.132807401.
 *
 * @param weights row by row: inputs × classes numbers
 * @throws FailureError `error.spec.layer-input`, `.weight-count`, …
 */
export function predict(samples: Pick<SoftmaxLayer, 'inputs' | 'classes'>, weights: Point): Prediction {
  const targets = samples.inputs.map(() => 0)
  const { inputs, classes } = checkLayer({ ...samples, kind: 'softmax-layer', targets })
  const shape = shapeOfWeights({ inputs, classes })
  const [rows = 0, columns = 0] = shape
  const evaluator = new ShapedEvaluator(predictionGraph(), [shape, shapeOfRows(inputs)], 'float64')
  evaluator.evaluate([checkWeights(weights, rows, columns), inputs.flat()])
  return { scores: rowsOf(evaluator.values[SCORES]), probabilities: rowsOf(evaluator.values[PROBABILITIES]) }
}

function rowsOf(value: NodeValue | undefined): Rows {
  const [rows = 0, columns = 0] = value?.shape ?? []
  return Array.from({ length: rows }, (_, row) =>
    Array.from(value?.values.subarray(row * columns, (row + 1) * columns) ?? []),
  )
}
