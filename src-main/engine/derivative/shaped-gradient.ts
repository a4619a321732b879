import type { DerivativeChoice } from '../../contract/spec'
import { round, type Point } from '../graph/evaluator'
import type { ShapedGraph } from '../graph/graph'
import type { ShapedEvaluator } from '../graph/shaped-evaluator'
import { differenceGradient, type GradientFunction } from './gradient-function'
import { ShapedBackward } from './shaped-backward'

/** f of a graph whose only variable holds the whole point, and its gradients. They share scratch. */
export interface ShapedGradients {
  readonly value: (point: Point) => number
  readonly gradient: GradientFunction
  readonly exactGradient: GradientFunction
}

/**
 * The gradient of such a graph by the chosen method and by the backward pass, in the evaluator's precision. Allocates here,
 * not when called.
 */
export function createShapedGradients(
  graph: ShapedGraph,
  evaluator: ShapedEvaluator,
  { method, h }: DerivativeChoice,
): ShapedGradients {
  const { isSingle } = evaluator
  const value = (point: Point) => evaluator.evaluate([point])
  const pass = new ShapedBackward(graph, evaluator.values, { ties: 'even', isSingle })
  const adjoint = pass.adjoints[graph.nodes.findIndex(({ kind }) => kind === 'variable')] ?? []
  const seed = Float64Array.of(1)
  const exactGradient: GradientFunction = (point, gradient) => {
    const result = value(point)
    pass.run(seed)
    gradient.set(adjoint)
    return result
  }
  if (method === 'backward') return { value, exactGradient, gradient: exactGradient }
  const gradient = differenceGradient({ isSingle, evaluate: value }, method, round(h, isSingle))
  return { value, exactGradient, gradient }
}
