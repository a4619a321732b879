import type { FunctionSignature } from '../expression/expression'
import { round } from './evaluator'

/** One row of the table of reductions: one number of many. */
interface ReductionRule {
  readonly forward: (values: Float64Array, isSingle: boolean) => number
  /**
   * Derivative of the value by each of the numbers, not yet rounded.
   *
   * @param isFirst whether among equal ones the first gets all, as PyTorch's max(dim) does; else they share evenly, as its
   *   amax does
   */
  readonly derivatives: (values: Float64Array, value: number, isFirst: boolean) => Float64Array
}

/** From the first to the last, each sum rounded, as a loop does it. */
function addUp(values: Float64Array, isSingle: boolean): number {
  return values.reduce((sum, value) => round(sum + value, isSingle), 0)
}

function shareOfWinners(values: Float64Array, value: number, isFirst: boolean): Float64Array {
  const first = values.indexOf(value)
  const count = values.reduce((found, each) => found + (each === value ? 1 : 0), 0)
  return values.map((each, i) => (each !== value ? 0 : isFirst ? Number(i === first) : 1 / count))
}

/** The reductions of a formula's samples, by name. Adding one is adding a row here. */
export const reductions = {
  // d Σaᵢ = Σ daᵢ
  sum: { forward: addUp, derivatives: (values) => values.map(() => 1) },

  // d (Σaᵢ)/n = Σ daᵢ/n
  mean: {
    forward: (values, isSingle) => round(addUp(values, isSingle) / values.length, isSingle),
    derivatives: (values) => values.map(() => 1 / values.length),
  },

  // d max aᵢ = daᵢ where aᵢ is largest
  max: { forward: (values) => values.reduce((a, b) => Math.max(a, b)), derivatives: shareOfWinners },

  // d min aᵢ = daᵢ where aᵢ is smallest
  min: { forward: (values) => values.reduce((a, b) => Math.min(a, b)), derivatives: shareOfWinners },
} as const satisfies Record<string, ReductionRule>

export type ReductionName = keyof typeof reductions

export function isReductionName(name: string): name is ReductionName {
  return Object.hasOwn(reductions, name)
}

/** How they are typed; max and min are functions as well, of several arguments. */
export const reductionSignatures: Readonly<Record<'sum' | 'mean', FunctionSignature>> = {
  sum: { operands: 1 },
  mean: { operands: 1 },
}

/** The row of a reduction. */
export function reductionRule(name: ReductionName): ReductionRule {
  return reductions[name]
}
