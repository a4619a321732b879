import type { Range } from '../../contract/surface'

/** `count` (at least 2) numbers from one end of a range to the other, both ends exact. */
export function evenlySpaced([low, high]: Range, count: number): Float64Array {
  const last = count - 1
  // A mean of the ends with weights: no overflow for a range wider than the largest number.
  return Float64Array.from({ length: count }, (_, i) => (i === last ? high : low * (1 - i / last) + high * (i / last)))
}
