import type { Precision } from '../../contract/spec'
import { round } from '../graph/evaluator'
import type { ShapedGraph } from '../graph/graph'
import { ShapedEvaluator } from '../graph/shaped-evaluator'
import type { Input } from '../graph/shaped-values'

/** The nudge of the textbook, in units of x. */
const H = 1e-4

/**
 * The gradient of a graph by central differences, to compare with the backward pass: every number of every input is
 * nudged alone, with the roundings of `centralDifference`. Of a list the sum of its numbers, each times its number of the seed.
 * @returns for each input as many slopes as it has numbers
 */
export function centralGradients(
  graph: ShapedGraph,
  inputs: readonly Input[],
  seed: Float64Array,
  precision: Precision,
): Float64Array[] {
  const shapes = inputs.map(({ shape }) => shape)
  const evaluator = new ShapedEvaluator(graph, shapes, precision)
  const { isSingle } = evaluator
  const h = round(H, isSingle)
  const read = (input: number, entry: number, nudge: number) => {
    const nudged = inputs.map(({ values }, i) =>
      i === input ? values.map((x, k) => (k === entry ? round(round(x, isSingle) + nudge, isSingle) : x)) : values,
    )
    evaluator.evaluate(nudged)
    // Without a 0 to begin with: 0 + -0 is 0.
    return evaluator.result.values
      .map((value, i) => round(value * (seed[i] ?? 0), isSingle))
      .reduce((sum, each) => round(sum + each, isSingle))
  }
  const span = round(2 * h, isSingle)
  const slope = (input: number, entry: number) => {
    const difference = round(read(input, entry, h) - read(input, entry, -h), isSingle)
    return round(difference / span, isSingle)
  }
  return inputs.map(({ values }, input) => values.map((_, entry) => slope(input, entry)))
}
