import * as v from 'valibot'
import { DEFAULT_EPSILON, softmaxLayer, type SoftmaxLayer } from './layer'
import { MAX_COORDINATES, MAX_FORMULA_LENGTH, MAX_STEPS, MAX_VARIABLES } from './limits'
import { finite, list, positive, whole } from './numbers'

export { finite, list, positive }

/** A formula as a person typed it. The engine parses it; here only its size is checked. */
export const formulaText = v.pipe(v.string(), v.maxLength(MAX_FORMULA_LENGTH))

/** What a descent goes down on: a formula's text, or the weights of a layer. Adding another is adding a variant. */
export const objective = v.variant('kind', [v.object({ kind: v.literal('formula'), text: formulaText }), softmaxLayer])
export type ObjectiveChoice = v.InferOutput<typeof objective>

/** Whether two questions are about the same f; not if there is none. */
export function isSameObjective(one: ObjectiveChoice | undefined, other: ObjectiveChoice | undefined): boolean {
  if (one?.kind === 'softmax-layer') return other?.kind === 'softmax-layer' && writeLayer(one) === writeLayer(other)
  return one !== undefined && formulaOf(one) === formulaOf(other)
}

/** The text of a formula; undefined for an objective that is none. */
export function formulaOf(objective: ObjectiveChoice | undefined): string | undefined {
  return objective?.kind === 'formula' ? objective.text : undefined
}

function writeLayer({ inputs, targets, classes, epsilon = DEFAULT_EPSILON }: SoftmaxLayer): string {
  return JSON.stringify([inputs, targets, classes, epsilon])
}

/** Coordinates of one point in parameter space. How many an objective has, the engine checks. */
export const point = v.pipe(list(finite, MAX_COORDINATES), v.minLength(1), v.readonly())
/** Coordinates x0, x1, … of a point for a formula. */
export const formulaPoint = v.pipe(list(finite, MAX_VARIABLES), v.minLength(1), v.readonly())
/** A point of two coordinates. */
export type Point2 = readonly [x0: number, x1: number]
export const point2 = v.pipe(v.tuple([finite, finite]), v.readonly())

export const precision = v.picklist(['float64', 'float32'])
export type Precision = v.InferOutput<typeof precision>

export const derivativeMethod = v.picklist(['forward', 'central', 'backward'])
/** Forward and central are numerical differences with step h; backward is the exact reverse-mode pass. */
export type DerivativeMethod = v.InferOutput<typeof derivativeMethod>

export const derivativeChoice = v.object({ method: derivativeMethod, h: positive })
/** `h` is the nudge of a numerical difference, in units of x; the backward pass does not use it. */
export type DerivativeChoice = v.InferOutput<typeof derivativeChoice>

export const optimizerChoice = v.variant('kind', [
  v.object({ kind: v.literal('gradient-descent'), learningRate: positive }),
])
export type OptimizerChoice = v.InferOutput<typeof optimizerChoice>

/** Where a run's noise begins: the same seed, the same noise. */
export const seed = whole(0, 2 ** 32 - 1)

export const descentSpec = v.object({
  objective,
  start: point,
  optimizer: optimizerChoice,
  steps: whole(0, MAX_STEPS),
  derivative: derivativeChoice,
  precision,
  /** For optimizers that use noise; 0 unless said. */
  seed: v.optional(seed),
})
/** All that determines a descent. The same spec gives the same bytes. */
export type DescentSpec = v.InferOutput<typeof descentSpec>
