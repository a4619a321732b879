/**
 * Indices 0 … count - 1, thinned evenly to at most `most` of them; first and last always stay. For drawing: a screen
 * has no room for more.
 */
export function thinnedIndices(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, i) => i)
  return Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1)))
}
