/**
 * A formula as a tree: what was typed, without brackets and spelling. Immutable. Operators and functions are both
 * applications of a named primitive; which names there are is the graph's table of primitives.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'variable'; readonly index: number }
  | Application

export interface Application {
  readonly kind: 'application'
  readonly name: string
  readonly operands: readonly Expression[]
}

/** Numbers that have a name. */
export const constants = { pi: Math.PI, e: Math.E } as const
export type ConstantName = keyof typeof constants

/** What the parser and the printer need to know of a function that may be typed by name. */
export interface FunctionSignature {
  /** How many operands, and whether more of them are allowed (min and max). */
  readonly operands: number
  readonly allowsMore?: boolean
  /** LaTeX of the application, given each operand's LaTeX. Must stand by itself, with its own brackets. */
  readonly latex: (...operands: string[]) => string
}

/** The functions of the language by name. A map, so that inherited names such as `constructor` are no entries. */
export type FunctionTable = ReadonlyMap<string, FunctionSignature>
