import * as v from 'valibot'
import { ties } from './inspection'
import { softmaxLayer } from './layer'
import { MAX_CLASSES, MAX_COORDINATES, MAX_LAYER_INPUTS, MAX_SURFACE_SIDE } from './limits'
import { finite, list, positive, whole } from './numbers'
import { descentSpec, precision, seed } from './spec'
import { domain } from './surface'

/** The weights of a layer row by row, as a descent's point has them: inputs × classes numbers. */
export const weights = v.pipe(list(finite, MAX_COORDINATES), v.minLength(1), v.readonly())

export const networkRequest = v.object({
  layer: softmaxLayer,
  weights,
  /** Nudge of the central differences, in units of a weight. */
  h: positive,
})

/** A matrix, one row for each sample, one column for each class. */
export type Rows = readonly (readonly number[])[]

/** What a layer says of samples. */
export interface Prediction {
  /** a = xW */
  readonly scores: Rows
  /** p = softmax(a) */
  readonly probabilities: Rows
}

/** What a layer says at given weights, and which way its loss falls. Gradients are as long as the weights, row by row. */
export interface NetworkReading extends Prediction {
  readonly loss: number
  readonly central: Float64Array
  /** How often the loss was read for `central`: twice for each weight. */
  readonly readings: number
  readonly backward: Float64Array
  /** xᵀ(p - t)/N: of the loss without its epsilon. */
  readonly closedForm: Float64Array
  /** The largest eigenvalue of the second derivatives: gradient descent with η above 2/curvature is unstable there. */
  readonly curvature: number
}

export const regionsRequest = v.object({
  /** Of a layer with two inputs: 2 × classes. */
  weights,
  /** Of the two inputs. */
  domain,
  /** Places along each side. */
  resolution: whole(2, MAX_SURFACE_SIDE),
})

/** Which class wins where on the plane of two inputs, on an even grid over the domain, both ends included. */
export interface Regions {
  readonly resolution: number
  /** resolution × resolution, row by row, input 0 along the columns: the most probable class, the first of equal ones. */
  readonly classes: Uint8Array
  /** The probability of that class. */
  readonly probabilities: Float64Array
  /** By how much the score of that class is above the next one's: linear in the inputs, and 0 on the border of two regions. */
  readonly leads: Float64Array
}

export const inspectNetworkRequest = v.object({ layer: softmaxLayer, weights, precision, ties })

export const layerCodeRequest = v.object({
  ...networkRequest.entries,
  learningRate: positive,
  steps: descentSpec.entries.steps,
  precision: v.optional(precision),
})
/** A descent of a layer's weights with central differences of step h, as it is to be written in Python. */
export type LayerCodeRequest = v.InferOutput<typeof layerCodeRequest>

export const randomWeightsRequest = v.object({
  seed,
  inputCount: whole(1, MAX_LAYER_INPUTS),
  classes: whole(2, MAX_CLASSES),
})

export const clustersRequest = v.object({ seed })

/** Samples with the number of the class of each. */
export interface LabelledSamples {
  readonly inputs: Rows
  readonly targets: readonly number[]
  readonly classes: number
}
