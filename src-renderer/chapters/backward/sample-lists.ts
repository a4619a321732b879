import type { Inspection, InspectRequest, Quantity } from '../../../src-main/contract/inspection'

/** What a pass over samples is about, sample by sample. */
export interface SampleLists {
  /** The samples that x0 holds. */
  readonly xs: readonly number[]
  /** y, the list that a reduction makes one number of; undefined where the result does not come of a list. */
  readonly values: readonly number[] | undefined
  /** x0.grad of one pass. */
  readonly gradients: readonly number[] | undefined
}

/** Undefined where x0 holds no samples. */
export function sampleLists({ nodes, gradients }: Inspection, { inputs }: InspectRequest): SampleLists | undefined {
  const xs = listIn(inputs['x0'])
  if (!xs) return undefined
  const isUsed = (index: number) => index === nodes.length - 1 || (nodes[index]?.consumers ?? 0) > 0
  const last = nodes.filter(({ shape }, index) => shape.length > 0 && isUsed(index)).at(-1)
  return { xs, values: listIn(last?.value), gradients: listIn(gradients['x0']) }
}

/** Whether the formula makes one number by itself, so that no reduction stands behind it: what was added was not typed. */
export function isOneNumber({ value, nodes }: Inspection): boolean {
  return typeof value === 'number' && (nodes.at(-1)?.places.length ?? 0) > 0
}

function listIn(quantity: Quantity | undefined): readonly number[] | undefined {
  return typeof quantity === 'number' ? undefined : quantity
}
