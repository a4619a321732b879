import type { Gradients } from '../../../src-main/contract/gradients'

/** Gradients that differ by more than this part of their size differ by more than rounding. */
const SAME_WITHIN = 1e-6

/** What a function computes at one point, beside the right result. */
export interface Comparison {
  readonly point: readonly number[]
  readonly says: readonly number[]
  readonly right: readonly number[]
  /** Whether both agree but for rounding. */
  readonly isSame: boolean
}

/**
 * Compares slopes of single coordinates with gradients.
 *
 * @param squares one entry for each coordinate of each point, in order
 */
export function compareGradients(squares: Gradients, list: Gradients): Comparison[] {
  const { dimension } = list
  return Array.from(list.values, (_, i) => {
    const own = (flat: Float64Array) => Array.from(flat.subarray(i * dimension, (i + 1) * dimension))
    const [says, right] = [own(squares.gradients), own(list.gradients)]
    return {
      point: own(list.points),
      says,
      right,
      isSame: says.every((slope, axis) => isNear(slope, right[axis] ?? NaN)),
    }
  })
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_WITHIN * Math.max(1, Math.abs(a), Math.abs(b))
}
