import { Evaluator, round, type Point } from '../graph/evaluator'
import { nodesWithVariables, type Graph, type GraphNode } from '../graph/graph'
import { primitives } from '../graph/primitives'
import type { Derivative, Primitive } from '../graph/primitive'
import type { Precision } from '../../contract/spec'

/**
 * Reverse mode: one pass forward for the values, one back for the adjoints (the derivative of f with respect to each
 * node), by the chain rule. Exact up to rounding, for the price of a few evaluations whatever the dimension.
 * Source: Griewank and Walther, Evaluating Derivatives, ch. 3.
 *
 * Nothing is passed on to constants and to what is computed from constants alone, but their share of a tie. A node whose adjoint is 0 passes nothing on,
 * so that a branch which f does not depend on cannot spoil the gradient with 0 · ∞.
 */
export class BackwardPass {
  readonly #evaluator: Evaluator
  readonly #adjoints: Float64Array
  /** Per operation: derivative by its first and second operand; null where that operand holds no variable. */
  readonly #byFirst: readonly (Derivative | null)[]
  readonly #bySecond: readonly (Derivative | null)[]
  /** For min and max, at the last row of each: the nodes among which its adjoint is shared evenly. */
  readonly #compared: readonly (readonly number[] | null)[]

  constructor(graph: Graph, precision: Precision = 'float64') {
    this.#evaluator = new Evaluator(graph, precision)
    this.#adjoints = new Float64Array(graph.nodes.length)
    const { nodes, first, second, primitives: names } = this.#evaluator.operations
    const varies = nodesWithVariables(graph)
    const rules = names.map((name) => listRules(primitives[name]))
    this.#byFirst = rules.map(([rule], i) => (varies[first[i] ?? 0] === true ? (rule ?? null) : null))
    this.#bySecond = rules.map(([, rule], i) => (varies[second[i] ?? 0] === true ? (rule ?? null) : null))
    this.#compared = Array.from(nodes, (node, i) => (nodes[i + 1] === node ? null : comparedBy(graph.nodes[node])))
  }

  /** Writes ∇f(point) into `gradient` (as long as the point) and returns f(point). */
  run(point: Point, gradient: Float64Array): number {
    const value = this.#evaluator.evaluate(point)
    this.#propagate()
    const { variableNodes, variableIndexes } = this.#evaluator
    gradient.fill(0)
    for (let i = 0; i < variableNodes.length; i++) {
      gradient[variableIndexes[i] as number] = this.#adjoints[variableNodes[i] as number] as number
    }
    return value
  }

  #propagate(): void {
    const adjoints = this.#adjoints
    const { values, operations, isSingle } = this.#evaluator
    const { count, nodes, first, second } = operations
    adjoints.fill(0)
    adjoints[adjoints.length - 1] = 1
    for (let i = count - 1; i >= 0; i--) {
      const node = nodes[i] as number
      const adjoint = adjoints[node] as number
      if (adjoint === 0) continue
      const a = first[i] as number
      const b = second[i] as number
      const byFirst = this.#byFirst[i]
      const bySecond = this.#bySecond[i]
      if (byFirst)
        this.#add(a, adjoint, byFirst(values[a] as number, values[b] as number, values[node] as number), isSingle)
      if (bySecond)
        this.#add(b, adjoint, bySecond(values[a] as number, values[b] as number, values[node] as number), isSingle)
      const compared = this.#compared[i]
      if (compared) this.#shareEvenly(compared, adjoint, values[node] as number)
    }
  }

  /** To the operands whose value won. */
  #shareEvenly(compared: readonly number[], adjoint: number, value: number): void {
    const { values, isSingle } = this.#evaluator
    const chosen = compared.filter((at) => values[at] === value)
    for (const at of chosen) this.#add(at, adjoint, 1 / chosen.length, isSingle)
  }

  #add(operand: number, adjoint: number, local: number, isSingle: boolean): void {
    const share = round(adjoint * round(local, isSingle), isSingle)
    this.#adjoints[operand] = round((this.#adjoints[operand] as number) + share, isSingle)
  }
}

function listRules({ derivatives }: Primitive): readonly Derivative[] {
  return derivatives === 'evenly' ? [] : derivatives
}

/** What a min or max compares; null for every other node. */
function comparedBy(node: GraphNode | undefined): readonly number[] | null {
  const isShared = node?.kind === 'operation' && primitives[node.primitive].derivatives === 'evenly'
  return isShared ? node.operands : null
}
