/**
 * Where a value stands in a range: 0 at its low end, 1 at its high one, beyond them outside 0 … 1. The range may be as
 * wide as all numbers or as narrow as two neighbours; pictures reckon in shares, so that they are right at any scale.
 */
export function shareOf(value: number, low: number, high: number): number {
  const width = high - low
  return width < Infinity ? (value - low) / width : (value / 2 - low / 2) / (high / 2 - low / 2)
}

/** The value at a share of a range: the way back. */
export function valueAt(share: number, low: number, high: number): number {
  return low * (1 - share) + high * share
}
