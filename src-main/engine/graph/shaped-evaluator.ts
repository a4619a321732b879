import type { Precision } from '../../contract/spec'
import { round, type Point } from './evaluator'
import type { ShapedGraph } from './graph'
import { shapeOfNode } from './node-shape'
import { workOf, type Work } from './node-work'
import { SCALAR, sizeOf, type Shape } from './shape'

/** What a node holds: its shape, and its numbers; of one number, `values` has one. */
export interface NodeValue {
  readonly shape: Shape
  readonly values: Float64Array
}

/**
 * Computes a graph of vectors and matrices, number by number with the rules of the table of primitives, each rounded as in
 * the evaluator; so the numbers of a sample are those of the formula at that sample, bit for bit. Allocates once, when made.
 */
export class ShapedEvaluator {
  readonly isSingle: boolean
  /** Of each node at the inputs evaluated last; the same arrays each time. */
  readonly values: readonly NodeValue[]
  readonly #variables: readonly { readonly own: NodeValue; readonly index: number }[]
  readonly #works: readonly Work[]

  /**
   * @param inputs the shape of each variable
   * @throws FailureError `error.spec.sizes-differ`
   */
  constructor(graph: ShapedGraph, inputs: readonly Shape[], precision: Precision) {
    const isSingle = precision === 'float32'
    const values: NodeValue[] = []
    const works: Work[] = []
    for (const node of graph.nodes) {
      const before = values.map(({ shape }) => shape)
      const shape = shapeOfNode(node, before, inputs)
      values.push({ shape, values: new Float64Array(sizeOf(shape)) })
      const work = workOf(node, values, isSingle)
      if (work) works.push(work)
    }
    this.isSingle = isSingle
    this.values = values
    this.#works = works
    this.#variables = graph.nodes.flatMap((node, at) =>
      node.kind === 'variable' ? [{ own: values[at] as NodeValue, index: node.index }] : [],
    )
  }

  /** What the last node holds. */
  get result(): NodeValue {
    return this.values.at(-1) ?? { shape: SCALAR, values: Float64Array.of(NaN) }
  }

  /** Computes all nodes from the numbers of each variable; returns the result, or its first number where it has several. */
  evaluate(inputs: readonly Point[]): number {
    for (const { own, index } of this.#variables) {
      const given = inputs[index] ?? []
      for (let i = 0; i < own.values.length; i++) own.values[i] = round(given[i] ?? NaN, this.isSingle)
    }
    for (const work of this.#works) work()
    return this.result.values[0] as number
  }
}
