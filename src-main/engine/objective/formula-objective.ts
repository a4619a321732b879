import { MAX_VARIABLES } from '../../contract/limits'
import type { DerivativeChoice, Precision } from '../../contract/spec'
import { BackwardPass } from '../derivative/backward-pass'
import { createGradientFunction, type GradientFunction } from '../derivative/gradient-function'
import { Evaluator, round } from '../graph/evaluator'
import type { Graph } from '../graph/graph'
import { specError } from '../graph/spec-error'
import type { Objective } from './objective'

/**
 * A formula's graph as an objective. A point may have more coordinates than the formula has variables; f does not
 * depend on those.
 *
 * @param dimension coordinates of a point; as many as the formula has variables unless said
 * @throws FailureError `error.spec.point-too-short`, `error.spec.point-too-long`
 */
export function formulaObjective(
  graph: Graph,
  derivative: DerivativeChoice,
  precision: Precision,
  dimension = graph.dimension,
): Objective {
  if (dimension < graph.dimension) throw specError('point-too-short', { length: dimension, expected: graph.dimension })
  if (dimension > MAX_VARIABLES) throw specError('point-too-long', { length: dimension, most: MAX_VARIABLES })
  return new FormulaObjective(graph, derivative, precision, dimension)
}

/** What a run may never need, it makes when it needs it: making costs as much as many steps. */
class FormulaObjective implements Objective {
  readonly dimension: number
  readonly names: readonly string[]
  readonly precision: Precision
  readonly derivative: DerivativeChoice
  readonly graph: Graph
  #evaluator: Evaluator | undefined
  #gradient: GradientFunction | undefined
  #backward: BackwardPass | undefined

  constructor(graph: Graph, derivative: DerivativeChoice, precision: Precision, dimension: number) {
    this.dimension = dimension
    this.names = Array.from({ length: dimension }, (_, i) => `x${String(i)}`)
    this.precision = precision
    this.derivative = { ...derivative, h: round(derivative.h, precision === 'float32') }
    this.graph = graph
  }

  readonly value = (point: Float64Array): number =>
    (this.#evaluator ??= new Evaluator(this.graph, this.precision)).evaluate(point)

  get gradient(): GradientFunction {
    return (this.#gradient ??= createGradientFunction(this.graph, this.derivative, this.precision))
  }

  readonly exactGradient: GradientFunction = (point, gradient) =>
    (this.#backward ??= new BackwardPass(this.graph, this.precision)).run(point, gradient)
}
