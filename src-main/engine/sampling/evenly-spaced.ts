import type { Range } from '../../contract/surface'

/** `count` (at least 2) numbers from one end of a range to the other, both ends exact. */
export function evenlySpaced([low, high]: Range, count: number): Float64Array {
  const last = count - 1
  return Float64Array.from({ length: count }, (_, i) => (i === last ? high : valueAt(i / last, [low, high])))
}

/** A number at a share of a range. A mean of the ends with weights: no overflow for one wider than the largest number. */
export function valueAt(share: number, [low, high]: Range): number {
  return low * (1 - share) + high * share
}
