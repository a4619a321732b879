import type { NoSlope } from '../../contract/slope'
import { Evaluator, type Point } from '../graph/evaluator'
import type { Graph } from '../graph/graph'
import { toWorkingPoint } from '../graph/point'
import { hasUndefinedOperation } from '../graph/undefined-operation'
import { nodesAlong } from '../graph/graph'
import { criticality } from './critical-places'
import { lookAside, type Side } from './one-side'

/** Two slopes are the same if they differ by no more than this part of the larger, or than their errors. */
const SAME = 1e-6

/**
 * Why f has no derivative by one variable at a point; null where it has one, and `slope` is it.
 *
 * What the graph says is certain: where no operation stands at a bend or a jump of its own, f has a derivative. Elsewhere
 * secants to both sides decide, which become shorter down to the last bit. A corner is not seen where it is lost in the
 * rounding of f, or where it turns the slope by less than a millionth.
 *
 * @param slope the derivative by the backward pass
 */
export function whyNoSlope(graph: Graph, at: Point, variable: number, slope: number): NoSlope | null {
  const point = toWorkingPoint(at, Math.max(graph.dimension, variable + 1))
  const evaluator = new Evaluator(graph)
  const value = evaluator.evaluate(point)
  if (hasUndefinedOperation(evaluator)) return 'undefined'
  if (!Number.isFinite(value)) return 'tooLarge'
  const varies = nodesAlong(graph, (index) => index === variable)
  const kind = criticality(graph, evaluator, varies)
  if (kind === 'smooth') return Number.isFinite(slope) ? null : 'tooLarge'
  const x = point[variable] ?? NaN
  const read = (place: number) => {
    point[variable] = place
    return { value: evaluator.evaluate(point), size: largest(evaluator.values, varies) }
  }
  const mayJump = kind === 'torn'
  return judge(lookAside(read, x, -1, mayJump), lookAside(read, x, 1, mayJump), slope)
}

/** Of the finite numbers that depend on the variable. */
function largest(values: Float64Array, varies: readonly boolean[]): number {
  return values.reduce(
    (most, value, i) => (varies[i] && Math.abs(value) < Infinity ? Math.max(most, Math.abs(value)) : most),
    0,
  )
}

function judge(left: Side, right: Side, slope: number): NoSlope | null {
  const kinds = [left.kind, right.kind]
  if (kinds.includes('jump')) return 'jump'
  if (kinds.includes('vertical')) return 'vertical'
  if (left.kind === 'none' && right.kind === 'none') return 'isolated'
  if (left.kind !== 'slope' || right.kind !== 'slope') return 'edge'
  const room = left.error + right.error
  if (!isSame(left.slope, right.slope, room)) return 'corner'
  return isSame(slope, right.slope, room) ? null : 'inner'
}

function isSame(one: number, other: number, room: number): boolean {
  return Math.abs(one - other) <= Math.max(room, SAME * Math.max(Math.abs(one), Math.abs(other)))
}
