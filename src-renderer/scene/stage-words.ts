import { numberLabel } from '../numbers/number-label'
import { subscript } from '../numbers/scripts'
import type { Axes } from './geometry/axes'
import { placeOf, recordCount, type StagePath } from './stage-path'

/** x0 → x₀ */
function variable(index: number): string {
  return `x${subscript(index)}`
}

/**
 * Names of the axes of a picture of a formula.
 *
 * @param columns @param rows the variables that run across and along the picture
 */
export function variableAxes(dimension: number, columns = 0, rows = 1): Axes['names'] {
  const [across, along] = [variable(columns), variable(rows)]
  const height = dimension === 1 ? `f(${across})` : dimension === 2 ? `f(${across}, ${along})` : 'f'
  return { across, along, height }
}

/** How far a record lies from where the run began, as a short number; ∞ when it is not finite. */
export function awayDistance(path: StagePath | undefined, position: number): string {
  if (!path) return ''
  const record = Math.min(Math.ceil(position), recordCount(path) - 1)
  const [x, y] = placeOf(path, record)
  const [x0, y0] = placeOf(path, 0)
  const distance = Math.hypot(x - x0, y - y0)
  return Number.isFinite(distance) ? numberLabel(Number(distance.toPrecision(2))) : '∞'
}
