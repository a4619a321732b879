import type { MachineView } from '../../contract/slope'
import type { Precision } from '../../contract/spec'
import { Evaluator, round, type Point } from '../graph/evaluator'
import type { Graph } from '../graph/graph'
import { toWorkingPoint } from '../graph/point'
import { spacing } from '../graph/precision'

/**
 * For one variable at one point: all that the machine sees when it takes the forward and the central difference with
 * a given h. The same operations in the same order as `differentiate`, and so the same numbers.
 */
export function createSlopes(
  graph: Graph,
  at: Point,
  variable: number,
  precision: Precision,
): (h: number) => MachineView {
  const point = toWorkingPoint(at, Math.max(graph.dimension, variable + 1), precision)
  const evaluator = new Evaluator(graph, precision)
  const { isSingle } = evaluator
  const x = point[variable] ?? NaN
  const read = (coordinate: number) => {
    point[variable] = coordinate
    return evaluator.evaluate(point)
  }
  return (exactH) => {
    const h = round(exactH, isSingle)
    const above = round(x + h, isSingle)
    const below = round(x - h, isSingle)
    const [value, valueAbove, valueBelow] = [read(x), read(above), read(below)]
    const forwardChange = round(valueAbove - value, isSingle)
    const centralChange = round(valueAbove - valueBelow, isSingle)
    return {
      precision,
      x,
      h,
      above,
      below,
      isAboveSame: above === x,
      isBelowSame: below === x,
      spacing: spacing(x, precision),
      value,
      valueAbove,
      valueBelow,
      forwardChange,
      centralChange,
      forward: round(forwardChange / h, isSingle),
      central: round(centralChange / round(2 * h, isSingle), isSingle),
    }
  }
}
