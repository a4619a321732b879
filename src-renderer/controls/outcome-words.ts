import type { Trace } from '../../src-main/contract/trace'
import { t } from '../i18n/i18n.svelte'
import { gradientAt, lengthOf } from '../state/records'
import { shortDigits } from '../numbers/digits'

/**
 * What has come of a run, as one sentence with its numbers; '' where nothing has yet.
 *
 * @param isEnd whether the trace is the whole run, so that stepping on is how it ended
 */
export function outcomeWords(trace: Trace, isEnd: boolean): string {
  const { outcome } = trace
  if (outcome.kind === 'stepping' && !isEnd) return ''
  const last = trace.steps.length - 1
  switch (outcome.kind) {
    case 'stepping':
      if (isClimbing(trace))
        return t('outcome.climbing', { last: trace.steps[last] ?? 0, value: shortDigits(trace.values[last] ?? NaN) })
      return t('outcome.stepping', {
        last: trace.steps[last] ?? 0,
        slope: shortDigits(lengthOf(gradientAt(trace, last))),
      })
    case 'computing':
      return ''
    case 'frozen':
      return t(`outcome.frozen.${outcome.cause}`, { step: outcome.step })
    default:
      return t(`outcome.${outcome.kind}`, { step: outcome.step })
  }
}

/** Whether a run ended higher than it began: it has moved, but not downhill. */
function isClimbing({ values }: Trace): boolean {
  return (values.at(-1) ?? 0) > (values[0] ?? 0)
}
