import * as v from 'valibot'
import type { Inspection } from '../../contract/inspection'
import type { SoftmaxLayer } from '../../contract/layer'
import { inspectNetworkRequest } from '../../contract/network'
import { inspectGraph } from '../derivative/inspect-graph'
import type { Point } from '../graph/evaluator'
import type { InspectOptions } from '../graph/inputs'
import { checkedAgainst } from '../graph/spec-error'
import { checkLayer, checkWeights } from './check-layer'
import { lossGraph, shapeOfWeights } from './layer-graph'

const schema = v.omit(inspectNetworkRequest, ['layer', 'weights'])

/**
 * The graph of a layer's loss with all its numbers, as `inspect` tells a formula's: its variable W and the constants x and
 * t have names, matrices are listed row by row.
 * @throws FailureError `error.spec.*`
 */
export function inspectNetwork(
  layer: SoftmaxLayer,
  weights: Point,
  options: Pick<InspectOptions, 'precision' | 'ties'> = {},
): Inspection {
  const checked = checkLayer(layer, weights.length)
  const { precision, ties } = checkedAgainst(schema, { precision: 'float64', ties: 'even', ...options })
  const shape = shapeOfWeights(checked)
  const [rows = 0, columns = 0] = shape
  const input = { shape, values: checkWeights(weights, rows, columns) }
  const named = [['W', 0, input]] as const
  return inspectGraph(lossGraph(checked), [input], { named, seed: Float64Array.of(1), precision, ties })
}
