import * as v from 'valibot'
import { nudgesRequest, type NudgeMove, type Nudges } from '../../contract/gradient'
import type { Precision } from '../../contract/spec'
import { round, type Point } from '../graph/evaluator'
import { toWorkingPoint } from '../graph/point'
import { checkedAgainst } from '../graph/spec-error'
import { createObjective, type ObjectiveSource } from './create-objective'
import type { Objective } from './objective'

const schema = v.omit(nudgesRequest, ['objective', 'point'])

/**
 * The loop of the numerical gradient, move by move: for each coordinate in turn nudge up, read f, nudge down, read f,
 * take the difference, restore. The same numbers as `differentiate` with central differences.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function nudges(source: ObjectiveSource, at: Point, h: number, precision: Precision = 'float64'): Nudges {
  checkedAgainst(schema, { h, precision })
  const derivative = { method: 'central', h } as const
  const objective = createObjective(source, { derivative, precision, dimension: at.length })
  const point = toWorkingPoint(at, objective.dimension, precision)
  const moves = Array.from(point, (_, coordinate) => moveCoordinate(objective, point, coordinate)).flat()
  const gradient = Float64Array.from(moves.flatMap((move) => (move.kind === 'difference' ? [move.slope] : [])))
  const exact = new Float64Array(point.length)
  createObjective(source, { dimension: at.length }).exactGradient(Float64Array.from(at), exact)
  return { moves, gradient, readings: 2 * point.length, exact }
}

/** The six moves for one coordinate. Leaves the point as it was. */
function moveCoordinate(objective: Objective, point: Float64Array, coordinate: number): NudgeMove[] {
  const isSingle = objective.precision === 'float32'
  const nudge = objective.derivative.h
  const kept = point[coordinate] ?? NaN
  const before = 2 * coordinate
  const put = (x: number) => {
    point[coordinate] = round(x, isSingle)
    return [...point]
  }

  const up = put(kept + nudge)
  const above = objective.value(point)
  const down = put(kept - nudge)
  const below = objective.value(point)
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
