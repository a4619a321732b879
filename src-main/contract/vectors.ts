/** Any list of coordinates. */
export type Vector = ArrayLike<number>

/**
 * Σ one[i]·other[i]. Where `one` is 0 nothing is added: a direction does not look at a coordinate along which it does
 * not go, even if that has become infinite.
 */
export function dot(one: Vector, other: Vector): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) {
    const factor = one[i] as number
    if (factor !== 0) sum += factor * (other[i] as number)
  }
  return sum
}

/** Largest |component|. */
export function largest(vector: Vector): number {
  return Array.from(vector).reduce((most, x) => Math.max(most, Math.abs(x)), 0)
}
