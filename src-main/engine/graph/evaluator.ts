import type { Precision } from '../../contract/spec'
import { arithmeticCode, compute } from './arithmetic'
import type { Graph, GraphNode } from './graph'
import { primitives, type PrimitiveName } from './primitives'
import type { Primitive } from './primitive'

/** A point as any list of coordinates. */
export type Point = ArrayLike<number>

/** Rounds to the working precision: float32 after every operation, or not at all. */
export function round(value: number, isSingle: boolean): number {
  return isSingle ? Math.fround(value) : value
}

/**
 * Computes a graph at one point after another, in float64 or with every constant, coordinate and operation rounded to
 * float32. Allocates once, when made; not to be shared between runs that interleave within one evaluation.
 */
export class Evaluator {
  readonly isSingle: boolean
  readonly dimension: number
  /** Value of each node at the point evaluated last. */
  readonly values: Float64Array
  readonly operations: Operations
  /** Nodes that hold variables, and which variable each holds. */
  readonly variableNodes: Int32Array
  readonly variableIndexes: Int32Array

  constructor(graph: Graph, precision: Precision = 'float64') {
    this.isSingle = precision === 'float32'
    this.dimension = graph.dimension
    this.values = Float64Array.from(graph.nodes, (node) =>
      node.kind === 'constant' ? round(node.value, this.isSingle) : 0,
    )
    this.operations = listOperations(graph)
    const variables = graph.nodes.flatMap((node, at) => (node.kind === 'variable' ? [{ at, index: node.index }] : []))
    this.variableNodes = Int32Array.from(variables, ({ at }) => at)
    this.variableIndexes = Int32Array.from(variables, ({ index }) => index)
  }

  /** f at a point of at least `dimension` coordinates. */
  evaluate(point: Point): number {
    const { values, isSingle, variableNodes, variableIndexes } = this
    for (let i = 0; i < variableNodes.length; i++) {
      values[variableNodes[i] as number] = round(point[variableIndexes[i] as number] as number, isSingle)
    }
    const { count, nodes, first, second, codes, forward } = this.operations
    for (let i = 0; i < count; i++) {
      const a = values[first[i] as number] as number
      const b = values[second[i] as number] as number
      const value = compute(codes[i] as number, a, b, forward[i] as Primitive['forward'])
      values[nodes[i] as number] = isSingle ? Math.fround(value) : value
    }
    return values[values.length - 1] as number
  }
}

/**
 * The operations of a graph in order, as columns: which node each computes, from which nodes (`second` repeats `first`
 * for one operand), by which rule. A node of many operands (min, max) takes several rows: the first joins two of them, each
 * further one its own value so far and the next operand. Columns rather than objects, because the loop over them is the engine's hottest.
 */
export interface Operations {
  readonly count: number
  readonly nodes: Int32Array
  readonly first: Int32Array
  readonly second: Int32Array
  readonly codes: Int32Array
  readonly forward: readonly Primitive['forward'][]
  readonly primitives: readonly PrimitiveName[]
}

function listOperations(graph: Graph): Operations {
  const rows = graph.nodes.flatMap((node, at) => (node.kind === 'operation' ? inPairs(at, node) : []))
  return {
    count: rows.length,
    nodes: Int32Array.from(rows, ({ at }) => at),
    first: Int32Array.from(rows, ({ operands }) => operands[0] ?? 0),
    second: Int32Array.from(rows, ({ operands }) => operands[1] ?? operands[0] ?? 0),
    codes: Int32Array.from(rows, ({ primitive }) => arithmeticCode(primitive)),
    forward: rows.map(({ primitive }) => primitives[primitive].forward),
    primitives: rows.map(({ primitive }) => primitive),
  }
}

type Operation = Extract<GraphNode, { readonly kind: 'operation' }>

function inPairs(at: number, { primitive, operands }: Operation) {
  const [first = 0, second, ...more] = operands
  const row = (pair: readonly number[]) => ({ at, primitive, operands: pair })
  return second === undefined ? [row([first])] : [row([first, second]), ...more.map((next) => row([at, next]))]
}
