import * as v from 'valibot'
import type { ExportedCode } from '../../contract/inspection'
import { classOf } from '../../contract/layer'
import { layerCodeRequest, type LayerCodeRequest } from '../../contract/network'
import { checkedAgainst } from '../graph/spec-error'
import { checkLayer, checkWeights } from '../network/check-layer'
import { layerNumpyScript } from './layer-numpy-script'
import { layerPytorchScript } from './layer-pytorch-script'

const schema = v.omit(layerCodeRequest, ['layer', 'weights'])

/**
 * A layer with its descent as scripts to run at home: each prints the loss, dL/dW, and the loss after the last step.
 * NumPy differentiates by central differences, PyTorch by its backward pass.
 * @throws FailureError `error.spec.*`
 */
export function exportLayerCode({ layer, weights, ...descent }: LayerCodeRequest): ExportedCode {
  const { inputs, targets, classes, epsilon } = checkLayer(layer, weights.length)
  const checked = checkWeights(weights, inputs[0]?.length ?? 0, classes)
  const { precision = 'float64', ...asked } = checkedAgainst(schema, descent)
  const program = {
    ...asked,
    precision,
    inputs,
    targets: targets.map(classOf),
    weights: rowsOf(checked, classes),
    epsilon,
  }
  return { numpy: layerNumpyScript(program), pytorch: layerPytorchScript(program) }
}

function rowsOf(weights: Float64Array, columns: number): number[][] {
  return Array.from({ length: weights.length / columns }, (_, row) =>
    Array.from(weights.subarray(row * columns, (row + 1) * columns)),
  )
}
