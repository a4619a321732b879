import type { Reduction, Ties } from '../../../src-main/contract/inspection'
import { t } from '../../i18n/i18n.svelte'

interface Reduced {
  readonly reduce: Reduction
  readonly ties: Ties
  /** The list, and the number that was made of it. */
  readonly values: readonly number[]
  readonly z: number
}

/** How much each sample counts in the result, ∂z/∂y, and why. */
export function reductionWhy({ reduce, ties, values, z }: Reduced): string {
  const size = values.length
  if (reduce === 'max' || reduce === 'min') return tieWhy(values.filter((value) => value === z).length, ties)
  return t(`backward.why.${reduce}`, { size })
}

function tieWhy(largest: number, ties: Ties): string {
  if (largest <= 1) return t('backward.why.largest')
  return t(`backward.why.${ties}`, { size: largest })
}
