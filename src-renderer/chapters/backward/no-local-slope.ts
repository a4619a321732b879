import type { InspectedNode, Quantity } from '../../../src-main/contract/inspection'
import { noSlopePlaces, type NoSlopeReason } from '../../../src-main/contract/no-slope-places'

/** Where an operation has no slope of its own, and yet a pass takes a number for it. */
export interface NoLocalSlope {
  readonly reason: NoSlopeReason
  /** The operand at which it has none. */
  readonly at: number
  /** What the pass takes for the slope there. */
  readonly local: number
}

/** Why a node has no slope at its operand, of a list at the first sample for which it has none; undefined where it has one. */
export function noLocalSlope(nodes: readonly InspectedNode[], { operation, operands, locals }: InspectedNode) {
  const [size, reason] = noSlopePlaces.get(operation) ?? []
  const given = nodes[operands[0] ?? -1]?.value
  if (reason === undefined || given === undefined) return undefined
  const values = listOf(given)
  const sample = values.findIndex((value) => Math.abs(value) === size)
  const local = locals[0] === undefined ? undefined : listOf(locals[0])[sample]
  if (sample < 0 || local === undefined) return undefined
  return { reason, at: values[sample] ?? NaN, local } satisfies NoLocalSlope
}

function listOf(quantity: Quantity): readonly number[] {
  return typeof quantity === 'number' ? [quantity] : quantity
}
