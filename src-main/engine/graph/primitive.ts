import type { FunctionSignature } from '../expression/expression'

/** Derivative with respect to one operand, from the operands a, b and the primitive's value there. */
export type Derivative = (a: number, b: number, value: number) => number

/**
 * One row of the table of primitives: an operation on one or two numbers, with its forward rule and its derivatives
 * side by side. Rows of one operand ignore b.
 */
export interface Primitive {
  /** Operands of the forward rule; min and max of more take them in one after the other. */
  readonly operands: 1 | 2
  readonly forward: (a: number, b: number) => number
  /**
   * One for each operand; where the function has a corner, the choice of subgradient is in the row's comment. Or
   * `evenly`: 1 by the operand whose value is the result, shared evenly among all that are equal to it; 0 by the others.
   */
  readonly derivatives: readonly [Derivative] | readonly [Derivative, Derivative] | 'evenly'
}

/** A primitive that people type by its name. */
export type NamedPrimitive = Primitive & FunctionSignature
