import type { Trace } from '../../src-main/contract/trace'
import { t } from '../i18n/i18n.svelte'
import { gradientAt, lengthOf } from '../state/records'
import { shortDigits } from '../numbers/digits'
import type { PointNames } from './point-names'

const FORMULA = { value: 'f', point: 'x' } as const

/**
 * What has come of a run, as one sentence with its numbers; '' where nothing has yet.
 *
 * @param isEnd whether the trace is the whole run, so that stepping on is how it ended
 * @param names those of a formula unless said
 */
export function outcomeWords(
  trace: Trace,
  isEnd: boolean,
  { value: f, point: x }: Pick<PointNames, 'value' | 'point'> = FORMULA,
): string {
  const { outcome } = trace
  if (outcome.kind === 'stepping' && !isEnd) return ''
  const last = trace.steps.length - 1
  switch (outcome.kind) {
    case 'stepping':
      if (isClimbing(trace))
        return t('outcome.climbing', { f, last: trace.steps[last] ?? 0, value: shortDigits(trace.values[last] ?? NaN) })
      return t('outcome.stepping', {
        f,
        last: trace.steps[last] ?? 0,
        slope: shortDigits(lengthOf(gradientAt(trace, last))),
      })
    case 'computing':
      return ''
    case 'frozen':
      return t(`outcome.frozen.${outcome.cause}`, { f, x, step: outcome.step })
    default:
      return t(`outcome.${outcome.kind}`, { f, step: outcome.step })
  }
}

/** Whether a run ended higher than it began: it has moved, but not downhill. */
function isClimbing({ values }: Trace): boolean {
  return (values.at(-1) ?? 0) > (values[0] ?? 0)
}
