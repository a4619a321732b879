import { noSlopePlaces } from '../../contract/no-slope-places'
import type { Evaluator } from '../graph/evaluator'
import type { Graph, GraphNode } from '../graph/graph'

/** What may be wrong with f along one variable: it may have a corner, or it may even jump. */
export type Criticality = 'smooth' | 'bent' | 'torn'

type Operation = Extract<GraphNode, { readonly kind: 'operation' }>

/**
 * Whether some operation that depends on the variable stands, at the point evaluated last, where its rule is not smooth. If
 * none does, f is smooth there for certain; if one does, f may be smooth all the same, as x·|x| is at 0.
 */
export function criticality(graph: Graph, { values }: Evaluator, varies: readonly boolean[]): Criticality {
  const kinds = graph.nodes.map((node, at): Criticality => {
    if (varies[at] !== true || node.kind !== 'operation') return 'smooth'
    return Number.isFinite(values[at]) ? criticalityOf(node, values, varies) : 'torn'
  })
  return kinds.includes('torn') ? 'torn' : kinds.includes('bent') ? 'bent' : 'smooth'
}

function criticalityOf({ primitive, operands }: Operation, values: Float64Array, varies: readonly boolean[]) {
  const [a = NaN, b = NaN] = operands.map((at) => values[at])
  if (primitive === 'pow') return powCriticality(a, b, varies[operands[1] ?? -1] === true)
  if (primitive === 'min' || primitive === 'max') return isTie(operands, values) ? 'bent' : 'smooth'
  const [size, reason] = noSlopePlaces.get(primitive) ?? []
  if (Math.abs(a) !== size) return 'smooth'
  return reason === 'jump' ? 'torn' : 'bent'
}

/** Of numbers not above 0 a power is smooth for whole exponents alone, and those must be held. */
function powCriticality(base: number, exponent: number, isExponentMoving: boolean): Criticality {
  if (base > 0) return 'smooth'
  if (isExponentMoving) return 'torn'
  return Number.isInteger(exponent) ? 'smooth' : 'bent'
}

/** Whether two different nodes are equal among those that a min or max compares. */
function isTie(operands: readonly number[], values: Float64Array): boolean {
  const all = new Set(operands)
  return new Set([...all].map((at) => values[at])).size < all.size
}
