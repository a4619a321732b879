import type { Quantity } from '../../../src-main/contract/inspection'
import { t } from '../../i18n/i18n.svelte'
import { exactDigits, exactList } from '../../numbers/digits'
import type { GradientState } from './passes'

/** A number in all its digits, or a list of them. */
export function allDigits(quantity: Quantity): string {
  return typeof quantity === 'number' ? exactDigits(quantity) : exactList(quantity)
}

/** What a gradient's state is, in words: not computed yet is not 0, and a sum so far is not final. */
export function gradientWords(gradient: GradientState, isHidden: boolean): string {
  const { kind, sum, paid, consumers } = gradient
  if (kind === 'none') return t('backward.gradient.none')
  if (sum === undefined) return t('backward.gradient.waiting', { of: consumers })
  if (isHidden) return t('backward.gradient.hidden')
  const value = allDigits(sum)
  return kind === 'partial'
    ? t('backward.gradient.partial', { value, paid, of: consumers })
    : t('backward.gradient.final', { value })
}

/** What a box says, for those who cannot see it. */
export function nodeWords(
  label: string,
  value: Quantity,
  hasValue: boolean,
  gradient: GradientState,
  isHidden: boolean,
): string {
  const said = hasValue ? t('backward.node.value', { value: allDigits(value) }) : t('backward.node.noValue')
  return `${label}: ${said} ${gradientWords(gradient, isHidden)}`
}
