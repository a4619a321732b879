import type { InspectedNode, Quantity } from '../../../src-main/contract/inspection'

/** Where an operation has no slope of its own, and yet a pass takes a number for it. */
export interface NoLocalSlope {
  readonly reason: 'corner' | 'vertical' | 'jump'
  /** The operand at which it has none. */
  readonly at: number
  /** What the pass takes for the slope there. */
  readonly local: number
}

/** Operations of one operand, with the size of it at which they have no slope. */
const PLACES: Readonly<Record<string, readonly [number, NoLocalSlope['reason']]>> = {
  abs: [0, 'corner'],
  relu: [0, 'corner'],
  sqrt: [0, 'vertical'],
  cbrt: [0, 'vertical'],
  asin: [1, 'vertical'],
  acos: [1, 'vertical'],
  step: [0, 'jump'],
  sign: [0, 'jump'],
}

/** Why a node has no slope at its operand, of a list at the first sample for which it has none; undefined where it has one. */
export function noLocalSlope(nodes: readonly InspectedNode[], { operation, operands, locals }: InspectedNode) {
  const [place, reason] = Object.hasOwn(PLACES, operation) ? (PLACES[operation] ?? []) : []
  const given = nodes[operands[0] ?? -1]?.value
  if (reason === undefined || given === undefined) return undefined
  const values = listOf(given)
  const sample = values.findIndex((value) => Math.abs(value) === place)
  const local = locals[0] === undefined ? undefined : listOf(locals[0])[sample]
  if (sample < 0 || local === undefined) return undefined
  return { reason, at: values[sample] ?? NaN, local } satisfies NoLocalSlope
}

function listOf(quantity: Quantity): readonly number[] {
  return typeof quantity === 'number' ? [quantity] : quantity
}
