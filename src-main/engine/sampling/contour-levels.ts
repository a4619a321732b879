/** Steps between levels that people read easily, times a power of ten. */
const NICE_STEPS = [1, 2, 5, 10]

/** Rounding of (max - min) / count may miss a nice step by this share and is forgiven. */
const SLACK = 1e-9

/**
 * About `count` evenly spaced heights strictly between `min` and `max`, multiples of 1, 2 or 5 times a power of ten.
 * None if there is no room between them that the numbers can divide. Example: `contourLevels(0, 25, 5)` is
 * [5, 10, 15, 20].
 */
export function contourLevels(min: number, max: number, count: number): number[] {
  const rough = (max - min) / count
  if (!(rough > 0 && rough < Infinity)) return []
  const magnitude = Math.floor(Math.log10(rough))
  const unit = 10 ** Math.abs(magnitude)
  // Powers of ten below 1 are divided by, because 10^-k is no double and would spoil the digits of every level.
  const inUnits = (value: number) => (magnitude < 0 ? value * unit : value / unit)
  const level = (units: number) => (magnitude < 0 ? units / unit : units * unit)
  const step = NICE_STEPS.find((nice) => inUnits(rough) <= nice * (1 + SLACK)) ?? 10
  const first = Math.floor(inUnits(min) / step) + 1
  const last = Math.ceil(inUnits(max) / step) - 1
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return []
  const levels = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => level((first + i) * step))
  return levels.filter((value) => value > min && value < max)
}
