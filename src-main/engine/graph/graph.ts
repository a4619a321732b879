import type { Place } from '../expression/place'
import type { PrimitiveName } from './primitives'

/**
 * One number in a computation: a variable of the point, a fixed number, or a primitive applied to earlier nodes.
 * Operands are positions in the graph's list. All nodes are scalars so far; a node of another shape would say so
 * here, and the reductions over it (sum, mean, max) would be rows of the table of primitives.
 */
export type GraphNode = Typed &
  (
    | { readonly kind: 'variable'; readonly index: number }
    | { readonly kind: 'constant'; readonly value: number }
    | { readonly kind: 'operation'; readonly primitive: PrimitiveName; readonly operands: readonly number[] }
  )

interface Typed {
  /** Where the formula says it: all occurrences of a variable, none if the formula was never typed. */
  readonly places: readonly Place[]
}

/**
 * A formula as a flat list of nodes in order of computation: every operand stands before the node that uses it, the
 * last node is the value of the formula. Each variable is one node, shared by all that use it. Immutable.
 */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  /** Length of a point: the highest variable's index + 1, at least 1. */
  readonly dimension: number
}
