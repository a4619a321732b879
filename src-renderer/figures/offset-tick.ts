/**
 * Axis labels for a close-up: distances from `middle`, in as many digits as a range of this width needs. A label of the
 * numbers themselves would show the same leading digits everywhere.
 */
export function offsetTick(middle: number, width: number): (tick: number) => string {
  return (tick) => {
    const offset = tick - middle
    if (Math.abs(offset) < width * 1e-6) return '0'
    const digits = Number(offset.toPrecision(2))
    return Math.abs(digits) >= 1e-3 && Math.abs(digits) < 1e4 ? String(digits) : digits.toExponential()
  }
}
