import { numberLabel } from './number-label'

/**
 * Axis labels for a close-up: distances from `middle`, in as many digits as a range of this width needs. A label of the
 * numbers themselves would show the same leading digits everywhere.
 */
export function offsetLabel(middle: number, width: number): (tick: number) => string {
  return (tick) => {
    const offset = tick - middle
    return Math.abs(offset) < width * 1e-6 ? '0' : numberLabel(Number(offset.toPrecision(2)))
  }
}
