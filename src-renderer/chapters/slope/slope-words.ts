import { t } from '../../i18n/i18n.svelte'
import { shortDigits } from '../../numbers/digits'
import type { SlopeAnswer } from '../../state/slope-query.svelte'

/** What both differences make of the point, as one sentence to be spoken. */
export function slopeWords({ machine, errors }: SlopeAnswer): string {
  const { x, h, forward, central } = machine.float64
  const { exact, noSlope } = errors.float64
  const place = { x: shortDigits(x), h: shortDigits(h) }
  return noSlope
    ? t('spoken.noSlope', { ...place, forward: shortDigits(forward), central: shortDigits(central) })
    : t('spoken.slope', {
        ...place,
        slope: shortDigits(exact),
        forward: shortDigits(Math.abs(forward - exact)),
        central: shortDigits(Math.abs(central - exact)),
      })
}
