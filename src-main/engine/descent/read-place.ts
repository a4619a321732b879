import { Evaluator } from '../graph/evaluator'
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

/**
 * Whether an operation made no number of finite ones. An infinite result is undefined only if an operand is 0, as in
 * 1/0, log 0 or 0^-1: of other operands it is a number too large.
 */
function hasUndefinedOperation({ values, operations }: Evaluator): boolean {
  return operations.nodes.some((node, i) => {
    const a = values[operations.first[i] as number] as number
    const b = values[operations.second[i] as number] as number
    if (!Number.isFinite(a) || !Number.isFinite(b)) return false
    const value = values[node] as number
    return Number.isNaN(value) || (Math.abs(value) === Infinity && (a === 0 || b === 0))
  })
}
