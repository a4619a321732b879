import { t } from '../../i18n/i18n.svelte'

/** How equal samples share the gradient of a maximum, as options to choose from. */
export function tieChoices() {
  return (['even', 'first'] as const).map((value) => ({ value, label: t(`backward.ties.${value}`) }))
}
