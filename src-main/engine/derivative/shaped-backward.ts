import type { Ties } from '../../contract/inspection'
import { round } from '../graph/evaluator'
import { nodesWithVariables, operandsOf, type ShapedGraph, type ShapedNode } from '../graph/graph'
import { primitives } from '../graph/primitives'
import { reductionRule } from '../graph/reductions'
import { at, type NodeValue } from '../graph/shaped-values'

/** What a node hands on to one operand. All three are copies, as long as the operand or the node. */
export interface HandedOn {
  readonly from: number
  readonly to: number
  readonly slot: number
  readonly local: Float64Array
  readonly value: Float64Array
  readonly sum: Float64Array
}

export interface ShapedPass {
  /** Of each node, as long as its value; undefined where no variable is behind it. */
  readonly adjoints: readonly (Float64Array | undefined)[]
  /** In the order of the pass. */
  readonly handedOn: readonly HandedOn[]
}

/**
 * Reverse mode on a graph of vectors, told step by step. The same rules, order and roundings as `BackwardPass`, so the
 * same gradients bit for bit; where that one skips a node whose adjoint is 0, this one tells a contribution of 0.
 *
 * @param seed the adjoint of the last node, as long as its value
 */
export function shapedBackward(
  graph: ShapedGraph,
  values: readonly NodeValue[],
  seed: Float64Array,
  options: { readonly ties: Ties; readonly isSingle: boolean },
): ShapedPass {
  const { nodes } = graph
  const varies = nodesWithVariables(graph)
  const last = nodes.length - 1
  const adjoints = values.map(({ values: { length } }, i) =>
    varies[i] === true || i === last ? new Float64Array(length) : undefined,
  )
  adjoints[last]?.set(seed)
  const handedOn: HandedOn[] = []
  for (let from = last; from >= 0; from--) {
    const node = nodes[from]
    const adjoint = adjoints[from]
    if (!node || !adjoint) continue
    operandsOf(node).forEach((to, slot) => {
      const sum = adjoints[to]
      if (!sum) return
      const local = localDerivative(node, slot, from, values, options)
      const products = multiplied(adjoint, local, isChoice(node), options.isSingle)
      const value = products.length === sum.length ? products : addedUp(products, options.isSingle)
      add(sum, value, options.isSingle)
      handedOn.push({ from, to, slot, local, value, sum: sum.slice() })
    })
  }
  return { adjoints, handedOn }
}

/** Derivative of a node by one of its operands, rounded: as long as the larger of the two. */
function localDerivative(
  node: ShapedNode,
  slot: number,
  index: number,
  values: readonly NodeValue[],
  { ties, isSingle }: { readonly ties: Ties; readonly isSingle: boolean },
): Float64Array {
  const own = values[index] as NodeValue
  const operands = operandsOf(node).map((operand) => values[operand] as NodeValue)
  const [first] = operands as [NodeValue]
  const operand = operands[slot] as NodeValue
  switch (node.kind) {
    case 'element':
      return operand.values.map((_, i) => (i === node.sample ? 1 : 0))
    case 'reduction':
      return reductionRule(node.reduction)
        .derivatives(operand.values, own.values[0] as number, ties === 'first')
        .map((local) => round(local, isSingle))
    case 'operation': {
      const { derivatives } = primitives[node.primitive]
      const second = operands[1] ?? first
      return own.values.map((value, i) => {
        const rule = derivatives === 'evenly' ? undefined : derivatives[slot]
        const local = rule ? rule(at(first, i), at(second, i), value) : evenShare(operands, slot, i, value)
        return round(local, isSingle)
      })
    }
    default:
      return new Float64Array()
  }
}

/** Of a min or max of several: shared evenly among all operands that are equal to its value. */
function evenShare(operands: readonly NodeValue[], slot: number, sample: number, value: number): number {
  const winners = operands.filter((operand) => at(operand, sample) === value).length
  return at(operands[slot] as NodeValue, sample) === value ? 1 / winners : 0
}

/** Whether a node takes some of its operands and leaves others: to those it hands nothing on, whatever its adjoint is. */
function isChoice(node: ShapedNode): boolean {
  return node.kind === 'operation' ? primitives[node.primitive].derivatives === 'evenly' : true
}

/**
 * upstream × local for each sample. Nothing is handed on where the upstream is 0, also if the local derivative is
 * infinite.
 */
function multiplied(adjoint: Float64Array, local: Float64Array, isChoice: boolean, isSingle: boolean): Float64Array {
  return local.map((factor, sample) => {
    const upstream = (adjoint.length === 1 ? adjoint[0] : adjoint[sample]) as number
    return upstream === 0 || (isChoice && factor === 0) ? 0 : round(upstream * factor, isSingle)
  })
}

/** What one number gets that stood for all samples. */
function addedUp(products: Float64Array, isSingle: boolean): Float64Array {
  return Float64Array.of(products.reduce((sum, each) => round(sum + each, isSingle), 0))
}

function add(sum: Float64Array, value: Float64Array, isSingle: boolean): void {
  value.forEach((each, i) => (sum[i] = round((sum[i] as number) + each, isSingle)))
}
