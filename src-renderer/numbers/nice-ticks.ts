import { decadeOf, tenTo } from './decades'

/**
 * Round numbers inside a range, ascending: 1, 2 or 5 times a power of ten apart. None where there is no range. (d3's
 * ticks are sparser: three of them from -8 to 8, where there are nine of ours.)
 *
 * @param count about how many are wanted
 */
export function niceTicks(low: number, high: number, count: number): number[] {
  const rough = high / count - low / count
  if (!(rough > 0) || !Number.isFinite(rough)) return []
  const step = roundStep(rough)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => times(first + index, step))
}

function roundStep(rough: number): number {
  const power = tenTo(decadeOf(rough))
  const digit = rough / power
  return (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10) * power
}

/** Multiplies as decimals: 3 × 0.1 is 0.3. */
function times(count: number, step: number): number {
  return Number((count * step).toPrecision(12))
}
