import { round } from '../graph/evaluator'
import type { ShapedNode } from '../graph/graph'
import { at, readerOf, type Work } from '../graph/node-work'
import { primitives } from '../graph/primitives'
import { products } from '../graph/products'
import type { NodeValue } from '../graph/shaped-evaluator'
import type { Local } from './shaped-local'

/** What a node hands on to one operand, computed anew by each `work`, which also adds it to the operand's adjoint. */
export interface Payment {
  readonly value: Float64Array
  readonly work: Work
}

/**
 * @param adjoint of the node that pays
 * @param sum the adjoint of the operand, as far as it has been paid in
 */
export function paymentOf(
  node: ShapedNode,
  slot: number,
  local: Local,
  adjoint: NodeValue,
  sum: Float64Array,
  isSingle: boolean,
): Payment {
  const value = new Float64Array(sum.length)
  const compute =
    node.kind === 'product'
      ? () => products[node.product].handOn(slot, adjoint, local.held, value, isSingle)
      : multiplied(adjoint, local.held.values, value, isChoice(node), isSingle)
  const work = () => {
    local.work()
    compute()
    for (let i = 0; i < sum.length; i++) sum[i] = round((sum[i] as number) + (value[i] as number), isSingle)
  }
  return { value, work }
}

/** Whether a node takes some of its operands and leaves others: to those it hands nothing on, whatever its adjoint is. */
function isChoice(node: ShapedNode): boolean {
  return node.kind === 'operation' ? primitives[node.primitive].derivatives === 'evenly' : true
}

/**
 * upstream × local for each number; an operand of which one number stood for several gets their sum. Nothing is handed on
 * where the upstream is 0, also if the local derivative is infinite.
 */
function multiplied(
  adjoint: NodeValue,
  local: Float64Array,
  value: Float64Array,
  isChosen: boolean,
  isSingle: boolean,
): Work {
  const upstreams = readerOf(adjoint, local.length)
  const every = local.length / value.length
  const product = (i: number) => {
    const upstream = at(upstreams, i)
    const factor = local[i] as number
    return upstream === 0 || (isChosen && factor === 0) ? 0 : round(upstream * factor, isSingle)
  }
  return () => {
    for (let i = 0; i < value.length; i++) {
      let total = every === 1 ? product(i) : 0
      for (let k = i * every; every > 1 && k < (i + 1) * every; k++) total = round(total + product(k), isSingle)
      value[i] = total
    }
  }
}
