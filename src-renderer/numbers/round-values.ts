import { decadeOf, powerBelow } from './decades'

/** Part of a step by which rounding may put a value beyond the range's ends. */
const SLACK = 1e-9

/**
 * Round values in a range, ascending: multiples of 1, 2 or 5 times a power of ten. None where there is no range. (d3's
 * are sparser: three of them from -8 to 8, where there are nine of ours.)
 *
 * @param count about how many are wanted
 */
export function roundValues(low: number, high: number, count: number): number[] {
  const width = high - low
  const rough = width < Infinity ? width / count : high / count - low / count
  if (!(rough > 0 && rough < Infinity)) return []
  const power = powerBelow(rough)
  const digit = roundDigit(rough / power)
  // Written as decimals: 3 × 0.1 is 0.3.
  const times = (count: number) => Number(`${count * digit}e${decadeOf(power)}`)
  const first = Math.ceil(low / times(1) - SLACK)
  const last = Math.floor(high / times(1) + SLACK)
  const values = Array.from({ length: last - first + 1 }, (_, index) => times(first + index))
  // Where the numbers themselves are coarser than the step, some multiples are the same number.
  return [...new Set(values)].filter(Number.isFinite)
}

function roundDigit(rough: number): number {
  return rough < 1.5 ? 1 : rough < 3.5 ? 2 : rough < 7.5 ? 5 : 10
}
