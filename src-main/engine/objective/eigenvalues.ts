/** Rounds over all pairs; matrices of 64 × 64 need fewer than ten. */
const MOST_SWEEPS = 30

/** Entries beside the diagonal count as gone below this share of the largest entry. */
const GONE = 2 ** -54

/**
 * The eigenvalues of a symmetric matrix, in ascending order, by rotations that make one pair of entries 0 after another
 * (Jacobi's method; Golub and Van Loan, Matrix Computations, ch. 8.5). Slow for large matrices, but it cannot fail, and
 * every eigenvalue is exact to rounding beside the largest.
 *
 * @param matrix size × size, row by row; not changed
 * @returns NaN each if an entry is not finite
 */
export function symmetricEigenvalues(matrix: ArrayLike<number>, size: number): Float64Array {
  const a = Float64Array.from(matrix)
  if (!a.every(Number.isFinite)) return new Float64Array(size).fill(NaN)
  const bound = GONE * a.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0)
  for (let sweep = 0; sweep < MOST_SWEEPS && sweepOver(a, size, bound); sweep++);
  return Float64Array.from({ length: size }, (_, i) => a[i * size + i] as number).sort()
}

/** Makes each pair above the bound 0 in turn, which brings others back, but smaller. Returns whether there was one. */
function sweepOver(a: Float64Array, size: number, bound: number): boolean {
  let hasRotated = false
  for (let p = 0; p < size; p++) {
    for (let q = p + 1; q < size; q++) {
      if (Math.abs(a[p * size + q] as number) <= bound) continue
      rotate(a, size, p, q)
      hasRotated = true
    }
  }
  return hasRotated
}

/** Turns the axes p and q by the angle at which the entry (p, q) becomes 0: tan 2φ = 2a_pq/(a_qq - a_pp). */
function rotate(a: Float64Array, size: number, p: number, q: number): void {
  const ratio = ((a[q * size + q] as number) - (a[p * size + p] as number)) / (2 * (a[p * size + q] as number))
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  const mix = (one: number, other: number) => {
    const [x, y] = [a[one] as number, a[other] as number]
    a[one] = cosine * x - sine * y
    a[other] = sine * x + cosine * y
  }
  for (let k = 0; k < size; k++) mix(k * size + p, k * size + q)
  for (let k = 0; k < size; k++) mix(p * size + k, q * size + k)
}
