import * as v from 'valibot'
import { MAX_FORMULA_LENGTH, MAX_SAMPLES } from './limits'
import { finite, formulaText, list, precision } from './spec'

/** What one variable holds: a number, or a list of samples. */
const input = v.union([finite, v.pipe(list(finite, MAX_SAMPLES), v.minLength(1), v.readonly())])

const namedInputs = v.record(v.pipe(v.string(), v.regex(/^x[0-7]$/)), input)

/** Variables by name, x0 … x7. */
export type Inputs = Readonly<Record<string, number | readonly number[]>>

/** Checked as a whole, so that a wrong number in it is told as one of the inputs. */
const inputs = v.custom<Inputs>((given) => v.is(namedInputs, given))

/** How the maximum or minimum of samples shares its gradient among equal ones: evenly, or all to the first. */
export const ties = v.picklist(['even', 'first'])
export type Ties = v.InferOutput<typeof ties>

/** What makes one number of a list at the end of a graph; `loop` adds sample after sample to 0. */
const reduction = v.picklist(['sum', 'loop', 'mean', 'max', 'min'])
export type Reduction = v.InferOutput<typeof reduction>

export const inspectRequest = v.object({
  formula: formulaText,
  inputs,
  precision,
  ties,
  /** Put behind the formula when its value is a list. */
  reduce: v.optional(reduction),
  /** Multiplied into the derivative from the left when the value is a list and stays one; as long as the value. */
  vector: v.optional(v.pipe(list(finite, MAX_SAMPLES), v.readonly())),
})
export type InspectRequest = v.InferOutput<typeof inspectRequest>

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_FORMULA_LENGTH))

export const writePieceRequest = v.object({
  formula: formulaText,
  /** Of one node, as its inspection tells it. Checked as a whole, and told as one. */
  place: v.custom<{ readonly from: number; readonly to: number }>((given) =>
    v.is(v.object({ from: offset, to: offset }), given),
  ),
  precision,
  ties,
})
export type WritePieceRequest = v.InferOutput<typeof writePieceRequest>

/** One number for a scalar node, as many as there are samples for a vector, all numbers row by row for a matrix. */
export type Quantity = number | readonly number[]

/** What a node hands on to one of its operands on the way back. */
export interface Contribution {
  /** Index of the node that hands on. */
  readonly from: number
  /** Index of the operand that receives. */
  readonly to: number
  /** Which operand of the node it is, from 0. */
  readonly slot: number
  /**
   * The local derivative: of the node by this operand. Of the shape of the larger of the two. Of a matrix product `matmul`
   * the other operand, its rows made columns: the first operand is handed on upstream · local, the second local · upstream.
   */
  readonly local: Quantity
  /** upstream × local, summed where one number of the operand stands for several: for all samples, or for a row. */
  readonly value: Quantity
  /** The gradient of the operand after it, as far as it has been paid in. */
  readonly sum: Quantity
}

export interface InspectedNode {
  /** `variable`, `constant`, `element`, a primitive, a reduction, `rowSum` or `rowMax` of each row, or `matmul`. */
  readonly operation: string
  /** What a variable or constant is called where it is not x0, x1, … or a plain number: W, x, t of a layer. */
  readonly name?: string
  /** Of a variable its index, of an element the sample; else undefined. */
  readonly index: number | undefined
  /** Indices of earlier nodes, in the order of the operation. */
  readonly operands: readonly number[]
  /** [] of one number, [n] of n samples, [r, c] of a matrix of r rows and c columns. */
  readonly shape: readonly number[]
  readonly value: Quantity
  /** Derivative of the node by each of its operands; undefined by one that has no gradient. */
  readonly locals: readonly (Quantity | undefined)[]
  /** Of the result by this node, when the pass is over; undefined where the pass does not come: constants, and what is computed of them alone. */
  readonly gradient: Quantity | undefined
  /** Where the formula says it, in UTF-16 units `text.slice(from, to)`: all occurrences of a variable; none for what was not typed. */
  readonly places: readonly { readonly from: number; readonly to: number }[]
  /** How many contributions it waits for. */
  readonly consumers: number
}

/** A formula's graph with all its numbers, forwards and backwards. */
export interface Inspection {
  readonly value: Quantity
  /** In order of computation; the last one is the result. */
  readonly nodes: readonly InspectedNode[]
  /** Indices of the nodes in the order in which their gradients are final: each after all its consumers. */
  readonly order: readonly number[]
  /** In the order of the pass: the contributions of the first node of `order`, then those of the second, … */
  readonly contributions: readonly Contribution[]
  /** By the name of the variable, in the form in which it was given. */
  readonly gradients: Readonly<Record<string, Quantity>>
  /** The same by central differences with h = 1e-4, each number of each input nudged in the working precision. */
  readonly central: Readonly<Record<string, Quantity>>
}

/** What an inspection computes, as scripts to run outside the app. */
export interface ExportedCode {
  /** The gradient by central differences: NumPy has no backward pass. */
  readonly numpy: string
  readonly pytorch: string
}

/** What one node computes, as those scripts write it. */
export interface FormulaPiece {
  readonly numpy: string
  readonly pytorch: string
}
