import { numberLabel } from '../numbers/number-label'
import { subscript } from '../numbers/scripts'
import type { Axes } from './geometry/axes'
import { planePoint, recordCount, type StagePath, type StagePlane } from './stage-path'

/** x0 → x₀ */
function variable(index: number): string {
  return `x${subscript(index)}`
}

/** Names of the picture's axes. */
export function axisNames(dimension: number, { columns, rows }: StagePlane): Axes['names'] {
  const [across, along] = [variable(columns), variable(rows)]
  const height = dimension === 1 ? `f(${across})` : dimension === 2 ? `f(${across}, ${along})` : 'f'
  return { across, along, height }
}

/** How far a record lies from where the run began, as a short number; ∞ when it is not finite. */
export function awayDistance(path: StagePath | undefined, plane: StagePlane, position: number): string {
  if (!path) return ''
  const record = Math.min(Math.ceil(position), recordCount(path) - 1)
  const [x, y] = planePoint(path, plane, record)
  const [x0, y0] = planePoint(path, plane, 0)
  const distance = Math.hypot(x - x0, y - y0)
  return Number.isFinite(distance) ? numberLabel(Number(distance.toPrecision(2))) : '∞'
}
