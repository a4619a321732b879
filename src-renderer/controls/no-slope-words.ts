import type { NoSlope } from '../../src-main/contract/slope'
import { t } from '../i18n/i18n.svelte'

/** Why there is no derivative, as a sentence; '' where there is one. @param at the place in words, such as x = 0 */
export function noSlopeWords(reason: NoSlope | null, at: string): string {
  return reason ? t(`noSlope.sentence.${reason}`, { at }) : ''
}

/** The same in the place of the number; undefined where there is a number. */
export function noSlopeMark(reason: NoSlope | null): string | undefined {
  return reason ? t(`noSlope.mark.${reason}`) : undefined
}
