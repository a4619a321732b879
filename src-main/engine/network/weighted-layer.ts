import type { SoftmaxLayer } from '../../contract/layer'
import { checkLayer, checkWeights, type CheckedLayer } from './check-layer'

/** A layer's weights, row by row: a flat list, as a point of a descent, or a matrix. */
export type Weights = ArrayLike<number> | readonly (readonly number[])[]

/** A layer with its weights, as the doors take it. */
export type WeightedLayer = Omit<SoftmaxLayer, 'kind'> & { readonly weights: Weights }

/** The layer with nothing left open, and its weights as a point. @throws FailureError `error.spec.*` */
export function checkWeightedLayer({ weights, ...open }: WeightedLayer): {
  readonly layer: CheckedLayer
  readonly point: Float64Array
} {
  const flat = Array.from<number | readonly number[]>(weights).flat()
  const layer = checkLayer({ ...open, kind: 'softmax-layer' }, flat.length)
  return { layer, point: checkWeights(flat, layer.inputs[0]?.length ?? 0, layer.classes) }
}
