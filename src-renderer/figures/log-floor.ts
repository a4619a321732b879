import { decadeAbove, decadeOf, tenTo } from '../numbers/decades'

/** Ends of a log axis, both powers of ten. `floor` lies below every value above 0: it is where exact zeros are drawn. */
export interface LogFloor {
  readonly floor: number
  readonly top: number
}

/** The smallest power of ten that still has an inverse: an axis goes no lower. */
const LOWEST = 1e-307

/** A log axis for values of which some may be exactly 0 (which a log axis cannot show) or not a number. */
export function logFloor(values: readonly number[]): LogFloor {
  const drawn = values.filter((value) => value > 0 && Number.isFinite(value))
  if (drawn.length === 0) return { floor: 1e-1, top: 10 }
  const low = decadeOf(Math.min(...drawn))
  const high = decadeAbove(Math.max(...drawn))
  return { floor: Math.max(LOWEST, tenTo(low - 1)), top: tenTo(Math.max(high, low + 1)) }
}
