import type { Place } from './place'
import type { Token } from './token'

/** The operators between two operands, by their names among the primitives. */
export type OperatorName = 'add' | 'subtract' | 'multiply' | 'divide' | 'pow'

/**
 * A piece of a formula as it was typed, brackets and signs included: what reading needs to know beyond the expression.
 * Its place covers all of it, its own brackets too.
 */
export type Syntax = { readonly place: Place } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly token: Token }
  | { readonly kind: 'call'; readonly token: Token; readonly operands: readonly Syntax[] }
  | { readonly kind: 'sign'; readonly isMinus: boolean; readonly operand: Syntax }
  | { readonly kind: 'operation'; readonly name: OperatorName; readonly operands: readonly [Syntax, Syntax] }
  | { readonly kind: 'brackets'; readonly content: Syntax }
)
