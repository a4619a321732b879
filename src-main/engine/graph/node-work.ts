import { round } from './evaluator'
import { operandsOf, type ShapedNode } from './graph'
import { primitives } from './primitives'
import { products } from './products'
import { reductionRule, type ReductionName } from './reductions'
import { rowReductions } from './row-reductions'
import type { NodeValue } from './shaped-evaluator'

/** What is to be done to compute a node, writing its numbers. */
export type Work = () => void

/**
 * What computes a node again and again, by the rules of the tables, each number rounded as in the evaluator. What never
 * changes is written at once.
 *
 * @param values of all nodes up to this one, whose numbers change
 */
export function workOf(node: ShapedNode, values: readonly NodeValue[], isSingle: boolean): Work | undefined {
  const own = values.at(-1) as NodeValue
  const operands = operandsOf(node).map((index) => values[index] as NodeValue)
  const [first = own, second = own] = operands
  switch (node.kind) {
    case 'variable':
      return undefined
    case 'constant':
      own.values.fill(round(node.value, isSingle))
      return undefined
    case 'given':
      own.values.set(node.values.map((value) => round(value, isSingle)))
      return undefined
    case 'element':
      return () => (own.values[0] = first.values[node.sample] ?? NaN)
    case 'reduction':
      return reduceEach(node.reduction, first, own, isSingle)
    case 'row-reduction':
      return reduceEach(rowReductions[node.reduction], first, own, isSingle)
    case 'operation':
      return applyEach(primitives[node.primitive].forward, operands, own, isSingle)
    case 'product':
      return () => {
        products[node.product].forward(first, second, own.values, isSingle)
      }
  }
}

/** One number of each of so many equal pieces. */
function reduceEach(name: ReductionName, operand: NodeValue, { values }: NodeValue, isSingle: boolean): Work {
  const rule = reductionRule(name)
  const pieces = piecesOf(operand.values, values.length)
  return () => {
    pieces.forEach((piece, i) => (values[i] = rule.forward(piece, isSingle)))
  }
}

/** A list in so many equal pieces, which share its memory. */
export function piecesOf(values: Float64Array, count: number): readonly Float64Array[] {
  const length = values.length / count
  return Array.from({ length: count }, (_, i) => values.subarray(i * length, (i + 1) * length))
}

/** A rule of one or two numbers on each number; of more operands, one after the other is taken in. */
function applyEach(
  rule: (a: number, b: number) => number,
  operands: readonly NodeValue[],
  { values }: NodeValue,
  isSingle: boolean,
): Work {
  const [first, second = first, ...more] = operands.map((operand) => readerOf(operand, values.length))
  if (!first || !second) throw new Error('an operation has operands')
  return () => {
    for (let i = 0; i < values.length; i++) {
      let value = round(rule(at(first, i), at(second, i)), isSingle)
      for (const next of more) value = round(rule(value, at(next, i)), isSingle)
      values[i] = value
    }
  }
}

/** The numbers of an operand, and for how many in a row of the result each of them stands. */
export interface Reader {
  readonly values: Float64Array
  readonly every: number
}

/** @param length how many numbers the result has */
export function readerOf({ values }: NodeValue, length: number): Reader {
  return { values, every: length / values.length }
}

/** The number of an operand that belongs to a number of the result. */
export function at({ values, every }: Reader, place: number): number {
  return values[every === 1 ? place : Math.floor(place / every)] as number
}
