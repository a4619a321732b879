import type { Ties } from '../../contract/inspection'
import { round } from '../graph/evaluator'
import { operandsOf, type ShapedNode } from '../graph/graph'
import { at, piecesOf, readerOf, type Reader, type Work } from '../graph/node-work'
import { primitives, type PrimitiveName } from '../graph/primitives'
import { products } from '../graph/products'
import { reductionRule, type ReductionName } from '../graph/reductions'
import { rowReductions } from '../graph/row-reductions'
import { SCALAR, sizeOf } from '../graph/shape'
import type { NodeValue } from '../graph/shaped-evaluator'

export interface PassOptions {
  readonly ties: Ties
  readonly isSingle: boolean
}

/** The derivative of a node by one of its operands, rounded, and what writes it anew. */
export interface Local {
  /** Of the shape of the larger of the two; of a product the other operand, turned so that the adjoint can be multiplied by it. */
  readonly held: NodeValue
  readonly work: Work
}

/** @param values of all nodes, whose numbers change */
export function localOf(
  node: ShapedNode,
  slot: number,
  own: NodeValue,
  values: readonly NodeValue[],
  options: PassOptions,
): Local {
  const operands = operandsOf(node).map((operand) => values[operand] as NodeValue)
  const operand = operands[slot] as NodeValue
  switch (node.kind) {
    case 'element':
      return { held: chosen(operand, node.sample), work: () => undefined }
    case 'reduction':
      return ofReduction(node.reduction, operand, own, options)
    case 'row-reduction':
      return ofReduction(rowReductions[node.reduction], operand, own, options)
    case 'operation':
      return ofOperation(node.primitive, slot, operands, own, options.isSingle)
    case 'product': {
      const other = operands[1 - slot] as NodeValue
      const rule = products[node.product]
      const held = empty(rule.localShape(other.shape))
      return { held, work: () => rule.local(other, held.values) }
    }
    default:
      return { held: empty(SCALAR), work: () => undefined }
  }
}

function empty(shape: NodeValue['shape']): NodeValue {
  return { shape, values: new Float64Array(sizeOf(shape)) }
}

/** 1 by one sample, 0 by the others. */
function chosen({ shape, values }: NodeValue, sample: number): NodeValue {
  return { shape, values: values.map((_, i) => (i === sample ? 1 : 0)) }
}

function ofReduction(name: ReductionName, operand: NodeValue, own: NodeValue, { ties, isSingle }: PassOptions): Local {
  const rule = reductionRule(name)
  const held = empty(operand.shape)
  const results = piecesOf(held.values, own.values.length)
  const pieces = piecesOf(operand.values, own.values.length)
  const work = () => {
    pieces.forEach((piece, i) => {
      const locals = rule.derivatives(piece, own.values[i] as number, ties === 'first')
      results[i]?.set(isSingle ? locals.map(Math.fround) : locals)
    })
  }
  return { held, work }
}

function ofOperation(
  name: PrimitiveName,
  slot: number,
  operands: readonly NodeValue[],
  own: NodeValue,
  isSingle: boolean,
): Local {
  const { derivatives } = primitives[name]
  const held = empty(own.shape)
  const readers = operands.map((operand) => readerOf(operand, own.values.length))
  const [first, second = first] = readers
  if (!first || !second) throw new Error('an operation has operands')
  const rule = derivatives === 'evenly' ? undefined : derivatives[slot]
  const work = () => {
    for (let i = 0; i < held.values.length; i++) {
      const value = own.values[i] as number
      const local = rule ? rule(at(first, i), at(second, i), value) : evenShare(readers, slot, i, value)
      held.values[i] = round(local, isSingle)
    }
  }
  return { held, work }
}

/** Of a min or max of several: shared evenly among all operands that are equal to its value. */
function evenShare(operands: readonly Reader[], slot: number, place: number, value: number): number {
  const winners = operands.filter((operand) => at(operand, place) === value).length
  return at(operands[slot] as Reader, place) === value ? 1 / winners : 0
}
