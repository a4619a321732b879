/** The smallest power of ten that is a number of its own: below it digits get lost. */
const LOWEST_POWER = -323
/** Part of a step by which rounding may put a value beyond the range's ends. */
const SLACK = 1e-9

/**
 * Round values in a range, ascending: multiples of 1, 2 or 5 times a power of ten. None where there is no range.
 *
 * @param count about how many are wanted
 */
export function roundValues(low: number, high: number, count: number): number[] {
  const width = high - low
  const rough = width < Infinity ? width / count : high / count - low / count
  if (!(rough > 0 && rough < Infinity)) return []
  const power = Math.max(LOWEST_POWER, Math.floor(Math.log10(rough)))
  const digit = roundDigit(rough / Number(`1e${String(power)}`))
  const step = Number(`${String(digit)}e${String(power)}`)
  const first = Math.ceil(low / step - SLACK)
  const last = Math.floor(high / step + SLACK)
  // Read as decimals: 3 × 0.1 is 0.3.
  const values = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(`${String((first + i) * digit)}e${String(power)}`),
  )
  // Where the numbers themselves are coarser than the step, some multiples are the same number.
  return [...new Set(values)].filter(Number.isFinite)
}

function roundDigit(rough: number): number {
  return rough < 1.5 ? 1 : rough < 3.5 ? 2 : rough < 7.5 ? 5 : 10
}
