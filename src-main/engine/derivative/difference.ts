import { round, type Evaluator } from '../graph/evaluator'

/*
 * Numerical differences, as the textbook writes them: each coordinate in turn is nudged in place and put back. All
 * functions write into `gradient`, as long as `point`, and leave the point as it was. In float32 the nudged
 * coordinate, both readings, their difference, 2·h and the quotient are each rounded.
 */

/** f, to be read at one point after another. */
export type Readings = Pick<Evaluator, 'isSingle' | 'evaluate'>

/** (f(x + h) - f(x)) / h for every coordinate. Error of order h. `value` is f(point). */
export function forwardDifference(
  evaluator: Readings,
  point: Float64Array,
  h: number,
  value: number,
  gradient: Float64Array,
): void {
  const { isSingle } = evaluator
  for (let i = 0; i < point.length; i++) {
    const kept = point[i] as number
    point[i] = round(kept + h, isSingle)
    const above = evaluator.evaluate(point)
    gradient[i] = round(round(above - value, isSingle) / h, isSingle)
    point[i] = kept
  }
}

/** (f(x + h) - f(x - h)) / (2h) for every coordinate. Error of order h². */
export function centralDifference(evaluator: Readings, point: Float64Array, h: number, gradient: Float64Array): void {
  const { isSingle } = evaluator
  const span = round(2 * h, isSingle)
  for (let i = 0; i < point.length; i++) {
    const kept = point[i] as number
    point[i] = round(kept + h, isSingle)
    const above = evaluator.evaluate(point)
    point[i] = round(kept - h, isSingle)
    const below = evaluator.evaluate(point)
    gradient[i] = round(round(above - below, isSingle) / span, isSingle)
    point[i] = kept
  }
}
