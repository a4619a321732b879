import type { Precision } from '../../contract/spec'
import type { ShapedGraph } from './graph'
import { ShapedEvaluator, type NodeValue } from './shaped-evaluator'

/** What a variable holds: its shape, and its numbers. */
export type Input = NodeValue

/**
 * What each node of a graph holds, once. Where it is wanted again and again, use a ShapedEvaluator.
 * @param inputs one for each variable of the graph
 * @throws FailureError `error.spec.sizes-differ`
 */
export function shapedValues(graph: ShapedGraph, inputs: readonly Input[], precision: Precision): readonly NodeValue[] {
  const evaluator = new ShapedEvaluator(
    graph,
    inputs.map(({ shape }) => shape),
    precision,
  )
  evaluator.evaluate(inputs.map(({ values }) => values))
  return evaluator.values
}
