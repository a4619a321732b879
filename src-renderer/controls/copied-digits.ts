import { exactDigits } from '../numbers/digits'
import { pythonDigits } from '../numbers/python-digits'
import type { Preferences } from '../state/preferences.svelte'

/** How a number is written that is copied: as on the page, or as Python writes it. */
export function copiedDigits({ copiesAsPython }: Pick<Preferences, 'copiesAsPython'>): (value: number) => string {
  return copiesAsPython ? pythonDigits : exactDigits
}
