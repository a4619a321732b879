import { decadeAbove, decadeOf, tenTo } from './decades'

/** Powers of ten from `low` to `high` (both above 0), at most about `most` of them, evenly spaced in decades. */
export function decadeTicks(low: number, high: number, most: number): number[] {
  const first = decadeOf(low)
  const last = decadeAbove(high)
  const stride = Math.max(1, Math.ceil((last - first) / most))
  const exponents = Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, i) => last - i * stride)
  return exponents.map(tenTo).filter((tick) => tick > 0 && Number.isFinite(tick))
}
