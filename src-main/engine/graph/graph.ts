import type { Place } from '../expression/place'
import type { PrimitiveName } from './primitives'
import type { ProductName } from './products'
import type { ReductionName } from './reductions'
import type { RowReductionName } from './row-reductions'
import type { Shape } from './shape'

/**
 * One number in a computation: a variable of the point, a fixed number, or a primitive applied to earlier nodes.
 * Operands are positions in the graph's list.
 */
export type GraphNode = Typed &
  (
    | { readonly kind: 'variable'; readonly index: number }
    | { readonly kind: 'constant'; readonly value: number }
    | { readonly kind: 'operation'; readonly primitive: PrimitiveName; readonly operands: readonly number[] }
  )

interface Typed {
  /** Where the formula says it: all occurrences, none if the formula was never typed. */
  readonly places: readonly Place[]
  /** What a variable or given numbers are called, where they are not x0, x1, … */
  readonly name?: string
}

/**
 * A formula as a flat list of nodes in order of computation: every operand stands before the node that uses it, the
 * last node is the value of the formula. What the formula says more than once is one node, shared by all that use it.
 * Immutable.
 */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  /** Length of a point: the highest variable's index + 1, at least 1. */
  readonly dimension: number
}

/**
 * In a graph of vectors also: one number made of all samples, or one of the samples. In a graph of matrices also: numbers
 * given from outside, one number made of each row, and a product of two matrices.
 */
export type ShapedNode =
  | GraphNode
  | (Typed &
      (
        | { readonly kind: 'reduction'; readonly reduction: ReductionName; readonly operand: number }
        | { readonly kind: 'element'; readonly operand: number; readonly sample: number }
        | { readonly kind: 'given'; readonly shape: Shape; readonly values: readonly number[] }
        | { readonly kind: 'row-reduction'; readonly reduction: RowReductionName; readonly operand: number }
        | { readonly kind: 'product'; readonly product: ProductName; readonly operands: readonly [number, number] }
      ))

/** The same for variables that hold many samples: every node has a shape, which those of the inputs decide. Immutable. */
export interface ShapedGraph {
  readonly nodes: readonly ShapedNode[]
  readonly dimension: number
}

/** The nodes that a node is computed of, in their order. */
export function operandsOf(node: ShapedNode): readonly number[] {
  switch (node.kind) {
    case 'operation':
    case 'product':
      return node.operands
    case 'reduction':
    case 'row-reduction':
    case 'element':
      return [node.operand]
    default:
      return []
  }
}

/** Which nodes depend on a variable. */
export function nodesWithVariables(graph: ShapedGraph): readonly boolean[] {
  return nodesAlong(graph, () => true)
}

/** Which nodes depend on one of some variables. */
export function nodesAlong({ nodes }: ShapedGraph, isWanted: (variable: number) => boolean): readonly boolean[] {
  const varies: boolean[] = []
  for (const node of nodes) {
    const isIt = node.kind === 'variable' && isWanted(node.index)
    varies.push(isIt || operandsOf(node).some((at) => varies[at] === true))
  }
  return varies
}
