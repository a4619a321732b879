import { Evaluator } from '../graph/evaluator'
import { hasUndefinedOperation } from '../graph/undefined-operation'
import type { Objective } from '../objective/objective'

/** What became of f where it was read: a number, nothing, or something on the way too large for the format. */
type Reading = 'number' | 'undefined' | 'tooLarge'
export type Reader = (place: Float64Array) => Reading

/**
 * Reads f of an objective. Where it has a graph, each operation is looked at; elsewhere only f itself can be, and what
 * is no number counts as undefined, also when numbers too large are to blame, as in ∞ - ∞. Unless f is defined everywhere:
 * then they are to blame.
 */
export function createReader(objective: Objective): Reader {
  const { graph, precision, isDefinedEverywhere } = objective
  if (isDefinedEverywhere) return (place) => (Number.isFinite(objective.value(place)) ? 'number' : 'tooLarge')
  if (!graph) return (place) => readingOf(objective.value(place))
  const evaluator = new Evaluator(graph, precision)
  return (place) => {
    evaluator.evaluate(place)
    if (hasUndefinedOperation(evaluator)) return 'undefined'
    return evaluator.values.some((value) => Math.abs(value) === Infinity) ? 'tooLarge' : 'number'
  }
}

function readingOf(value: number): Reading {
  if (Number.isNaN(value)) return 'undefined'
  return Number.isFinite(value) ? 'number' : 'tooLarge'
}
