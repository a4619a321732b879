import { nodesWithVariables, operandsOf, type ShapedGraph } from '../graph/graph'
import type { NodeValue } from '../graph/shaped-evaluator'
import { paymentOf, type Payment } from './payment'
import { localOf, type Local, type PassOptions } from './shaped-local'

/** What a node hands on to one operand. All three are copies; `value` and `sum` are as long as the operand. */
export interface HandedOn {
  readonly from: number
  readonly to: number
  readonly slot: number
  readonly local: Float64Array
  readonly value: Float64Array
  readonly sum: Float64Array
}

interface Step extends Payment {
  readonly from: number
  readonly to: number
  readonly slot: number
  readonly local: Local
  readonly sum: Float64Array
}

/**
 * Reverse mode on a graph of vectors and matrices, told step by step to whoever listens. The same rules, order and
 * roundings as `BackwardPass`, so the same gradients bit for bit; where that one skips a node whose adjoint is 0, this one
 * tells a contribution of 0. Allocates once, when made.
 */
export class ShapedBackward {
  /** Of each node, as long as its value; undefined where no variable is behind it. */
  readonly adjoints: readonly (Float64Array | undefined)[]
  readonly #steps: readonly Step[]

  /** @param values of each node; those of the evaluator, which computes them before each pass */
  constructor(graph: ShapedGraph, values: readonly NodeValue[], options: PassOptions) {
    const varies = nodesWithVariables(graph)
    this.adjoints = values.map(({ values: { length } }, i) =>
      varies[i] === true || i === values.length - 1 ? new Float64Array(length) : undefined,
    )
    this.#steps = graph.nodes
      .flatMap((_, from) => [from])
      .reverse()
      .flatMap((from) => stepsFrom(from, graph, values, this.adjoints, options))
  }

  /** @param seed the adjoint of the last node, as long as its value */
  run(seed: ArrayLike<number>, tell?: (each: HandedOn) => void): void {
    for (const adjoint of this.adjoints) adjoint?.fill(0)
    this.adjoints.at(-1)?.set(seed)
    for (const { work, from, to, slot, local, value, sum } of this.#steps) {
      work()
      tell?.({ from, to, slot, local: local.held.values.slice(), value: value.slice(), sum: sum.slice() })
    }
  }
}

/** What one node hands on, operand by operand; nothing to constants. */
function stepsFrom(
  from: number,
  { nodes }: ShapedGraph,
  values: readonly NodeValue[],
  adjoints: readonly (Float64Array | undefined)[],
  options: PassOptions,
): readonly Step[] {
  const node = nodes[from]
  const own = values[from]
  const adjoint = adjoints[from]
  if (!node || !own || !adjoint) return []
  return operandsOf(node).flatMap((to, slot) => {
    const sum = adjoints[to]
    if (!sum) return []
    const local = localOf(node, slot, own, values, options)
    const payment = paymentOf(node, slot, local, { shape: own.shape, values: adjoint }, sum, options.isSingle)
    return [{ from, to, slot, local, sum, ...payment }]
  })
}
