import type { Precision } from '../../contract/spec'
import { round } from './evaluator'
import { operandsOf, type ShapedGraph, type ShapedNode } from './graph'
import { primitives } from './primitives'
import { reductionRule } from './reductions'
import { commonShape, SCALAR, sizeOf, type Shape } from './shape'
import { specError } from './spec-error'

/** What a variable holds: its shape, and its numbers. */
export interface Input {
  readonly shape: Shape
  readonly values: Float64Array
}

/** What a node holds; of one number, `values` has one. */
export type NodeValue = Input

/** The number of a value for a sample: one number stands for all samples. */
export function at({ values }: NodeValue, sample: number): number {
  return (values.length === 1 ? values[0] : values[sample]) as number
}

/**
 * Computes a graph of vectors, number by number with the rules of the table of primitives, each rounded as in the
 * evaluator; so the numbers of a sample are those of the formula at that sample, bit for bit.
 * @param inputs one for each variable of the graph
 * @throws FailureError `error.spec.sizes-differ`
 */
export function shapedValues(graph: ShapedGraph, inputs: readonly Input[], precision: Precision): NodeValue[] {
  const isSingle = precision === 'float32'
  const values: NodeValue[] = []
  for (const node of graph.nodes) values.push(valueOf(node, values, inputs, isSingle))
  return values
}

function valueOf(
  node: ShapedNode,
  known: readonly NodeValue[],
  inputs: readonly Input[],
  isSingle: boolean,
): NodeValue {
  const [operand = ONE, ...others] = operandsOf(node).map((index) => known[index] ?? ONE)
  switch (node.kind) {
    case 'variable': {
      const { shape, values } = inputs[node.index] ?? ONE
      return { shape, values: values.map((value) => round(value, isSingle)) }
    }
    case 'constant':
      return scalar(round(node.value, isSingle))
    case 'element':
      return scalar(operand.values[node.sample] ?? NaN)
    case 'reduction':
      return scalar(reductionRule(node.reduction).forward(operand.values, isSingle))
    case 'operation':
      return apply(primitives[node.primitive].forward, [operand, ...others], isSingle)
  }
}

const ONE = scalar(NaN)

function scalar(value: number): NodeValue {
  return { shape: SCALAR, values: Float64Array.of(value) }
}

/** A rule of one or two numbers on each sample; of more operands, one after the other is taken in. */
function apply(rule: (a: number, b: number) => number, operands: readonly NodeValue[], isSingle: boolean): NodeValue {
  const shape = commonShape(operands.map((operand) => operand.shape))
  if (!shape) throw specError('sizes-differ', { sizes: operands.map((operand) => operand.values.length).join(', ') })
  const [first = ONE, second = first, ...more] = operands
  const values = Float64Array.from({ length: sizeOf(shape) }, (_, sample) => {
    const start = round(rule(at(first, sample), at(second, sample)), isSingle)
    return more.reduce((value, next) => round(rule(value, at(next, sample)), isSingle), start)
  })
  return { shape, values }
}
