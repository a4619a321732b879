import * as v from 'valibot'
import { MAX_FORMULA_LENGTH, MAX_STEPS, MAX_VARIABLES } from './limits'

/** A number that is neither infinite nor NaN. */
export const finite = v.pipe(v.number(), v.finite())
/** A finite number above 0. */
export const positive = v.pipe(finite, v.gtValue(0))

/** A list of at most `longest` items. Its length is looked at before its items: a wrong list is refused at once. */
export function list<Item extends v.GenericSchema>(item: Item, longest: number) {
  return v.pipe(v.custom<readonly unknown[]>(Array.isArray), v.maxLength(longest), v.array(item))
}

/** A formula as a person typed it. The engine parses it; here only its size is checked. */
export const formulaText = v.pipe(v.string(), v.maxLength(MAX_FORMULA_LENGTH))

/** Coordinates x0, x1, … of one point in parameter space. */
export const point = v.pipe(list(finite, MAX_VARIABLES), v.minLength(1), v.readonly())
/** A point of two coordinates. */
export type Point2 = readonly [x0: number, x1: number]

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

export const descentSpec = v.object({
  formula: formulaText,
  start: point,
  optimizer: optimizerChoice,
  steps: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_STEPS)),
  derivative: derivativeChoice,
  precision,
})
/** All that determines a descent. The same spec gives the same bytes. */
export type DescentSpec = v.InferOutput<typeof descentSpec>
