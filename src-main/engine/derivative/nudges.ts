import * as v from 'valibot'
import { nudgesRequest, type NudgeMove, type Nudges } from '../../contract/gradient'
import type { Precision } from '../../contract/spec'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import { Evaluator, round, type Point } from '../graph/evaluator'
import { toWorkingPoint } from '../graph/point'
import { checkedAgainst } from '../graph/spec-error'
import { backward } from './differentiate'

const schema = v.omit(nudgesRequest, ['formula', 'point'])

/**
 * The loop of the numerical gradient, move by move: for each coordinate in turn nudge up, read f, nudge down, read f,
 * take the difference, restore. The same numbers as `differentiate` with central differences.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function nudges(formula: Formula, at: Point, h: number, precision: Precision = 'float64'): Nudges {
  const compiled = toCompiled(formula)
  checkedAgainst(schema, { h, precision })
  const point = toWorkingPoint(at, compiled.dimension, precision)
  const evaluator = new Evaluator(compiled.graph, precision)
  const moves = Array.from(point, (_, coordinate) => moveCoordinate(evaluator, point, coordinate, h)).flat()
  const gradient = Float64Array.from(moves.flatMap((move) => (move.kind === 'difference' ? [move.slope] : [])))
  return { moves, gradient, readings: 2 * point.length, exact: backward(compiled, at).gradient }
}

/** The six moves for one coordinate. Leaves the point as it was. */
function moveCoordinate(evaluator: Evaluator, point: Float64Array, coordinate: number, h: number): NudgeMove[] {
  const { isSingle } = evaluator
  const nudge = round(h, isSingle)
  const kept = point[coordinate] ?? NaN
  const before = 2 * coordinate
  const put = (x: number) => {
    point[coordinate] = round(x, isSingle)
    return [...point]
  }

  const up = put(kept + nudge)
  const above = evaluator.evaluate(point)
  const down = put(kept - nudge)
  const below = evaluator.evaluate(point)
  const slope = round(round(above - below, isSingle) / round(2 * nudge, isSingle), isSingle)
  const restored = put(kept)
  return [
    { kind: 'nudge-up', coordinate, point: up, readings: before },
    { kind: 'read-above', coordinate, point: up, readings: before + 1, value: above },
    { kind: 'nudge-down', coordinate, point: down, readings: before + 1 },
    { kind: 'read-below', coordinate, point: down, readings: before + 2, value: below },
    { kind: 'difference', coordinate, point: down, readings: before + 2, above, below, slope },
    { kind: 'restore', coordinate, point: restored, readings: before + 2 },
  ]
}
