import type { Place } from './place'

/**
 * A formula as a tree: what was typed, without brackets and spelling. Immutable. Operators and functions are both
 * applications of a named primitive; which names there are is the graph's table of primitives.
 */
export type Expression = NumberExpression | Constant | Variable | Application

interface Typed {
  /**
   * Where it was typed; a tree made from another one has no places. Brackets around the whole of it and plus signs
   * before it are left out: the x of `((x))` is the one letter, the sum of `2(x + 1)` is `x + 1`. All that belongs to
   * it is within: the brackets of a call, those of an operand (`(x + 1)^2`), the sign of a number.
   */
  readonly place?: Place
}

interface NumberExpression extends Typed {
  readonly kind: 'number'
  readonly value: number
}

interface Constant extends Typed {
  readonly kind: 'constant'
  readonly name: ConstantName
}

export interface Variable extends Typed {
  readonly kind: 'variable'
  readonly index: number
}

export interface Application extends Typed {
  readonly kind: 'application'
  readonly name: string
  readonly operands: readonly Expression[]
}

/** Numbers that have a name. */
export const constants = { pi: Math.PI, e: Math.E } as const
export type ConstantName = keyof typeof constants

/** What the parser needs to know of a function that may be typed by name. */
export interface FunctionSignature {
  /** How many operands, and whether more of them are allowed (min and max). */
  readonly operands: number
  readonly allowsMore?: boolean
  /** Whether one operand is allowed too, whose samples are then reduced to one number. */
  readonly reduces?: boolean
}

/** The functions of the language by name. A map, so that inherited names such as `constructor` are no entries. */
export type FunctionTable = ReadonlyMap<string, FunctionSignature>
