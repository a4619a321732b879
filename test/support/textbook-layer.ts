import type { SoftmaxLayer } from '../../src-main/contract/layer'
import reference from '../golden/reference.json' with { type: 'json' }

/** The textbook's one sample with its class, and its weights row by row. */
export const textbookLayer: SoftmaxLayer = {
  kind: 'softmax-layer',
  inputs: reference.weights.x,
  targets: reference.weights.labels,
  classes: 3,
}
export const textbookWeights: readonly number[] = reference.weights.W.flat()
