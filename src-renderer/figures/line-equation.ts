import { shortLabel } from '../numbers/number-label'
import type { StraightLine } from './line-places'

/** A line as an equation with three significant digits: y = 0.523 x − 1.3. */
export function lineEquation({ slope, intercept }: StraightLine): string {
  return `y = ${shortLabel(slope)} x ${intercept < 0 ? '−' : '+'} ${shortLabel(Math.abs(intercept))}`
}
