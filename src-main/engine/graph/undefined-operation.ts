import type { Evaluator } from './evaluator'

/**
 * Whether an operation made no number of finite ones, at the point evaluated last. An infinite result is undefined only if an operand is 0, as in
 * 1/0, log 0 or 0^-1: of other operands it is a number too large.
 */
export function hasUndefinedOperation({ values, operations }: Evaluator): boolean {
  return operations.nodes.some((node, i) => {
    const a = values[operations.first[i] as number] as number
    const b = values[operations.second[i] as number] as number
    if (!Number.isFinite(a) || !Number.isFinite(b)) return false
    const value = values[node] as number
    return Number.isNaN(value) || (Math.abs(value) === Infinity && (a === 0 || b === 0))
  })
}
