import type { Trace } from '../../src-main/contract/trace'
import { t } from '../i18n/i18n.svelte'
import { gradientAt, lengthOf, pointAt } from '../state/records'
import { courseOf, isFarBelow } from '../state/run-course'
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
  switch (outcome.kind) {
    case 'stepping':
      return isEnd ? courseWords(trace, f) : ''
    case 'computing':
      return ''
    case 'frozen': {
      const cause = outcome.cause === 'nudge' ? howNudgeWasLost(trace) : outcome.cause
      return t(`outcome.frozen.${cause}`, { f, x, step: outcome.step, ...shortened(trace) })
    }
    default:
      return t(`outcome.${outcome.kind}`, { f, step: outcome.step })
  }
}

/** Where x + h is x: whether h was too small for x from the start, or how the run came to so large an x. */
function howNudgeWasLost(trace: Trace) {
  const { first, value } = endOf(trace)
  if (value > first) return 'blownUp'
  if (isFarBelow(first, value)) return 'fallen'
  return largestAt(trace, trace.steps.length - 1) > largestAt(trace, 0) ? 'nudge' : 'small'
}

function largestAt(trace: Trace, record: number): number {
  return Math.max(...pointAt(trace, record).map(Math.abs))
}

/** What a run that has come to no end has done. */
function courseWords(trace: Trace, f: string): string {
  const course = courseOf(trace)
  const { last } = endOf(trace)
  switch (course.kind) {
    case 'still':
      return t('outcome.still', { last, distance: shortDigits(course.distance) })
    case 'rose':
      return t('outcome.rose', { f, ...shortened(trace), step: course.step })
    case 'onTheWay':
      return t('outcome.stepping', { f, last, slope: slopeOf(trace) })
    default:
      return t(`outcome.${course.kind}`, { f, last, slope: slopeOf(trace), ...shortened(trace) })
  }
}

/** |∇f| at the end, for a sentence. */
function slopeOf(trace: Trace): string {
  return shortDigits(lengthOf(gradientAt(trace, trace.steps.length - 1)))
}

function endOf({ steps, values }: Trace) {
  return { last: steps.at(-1) ?? 0, first: values[0] ?? NaN, value: values.at(-1) ?? NaN }
}

/** f at the start and at the end, for a sentence. */
function shortened(trace: Trace) {
  const { first, value } = endOf(trace)
  return { first: shortDigits(first), value: shortDigits(value) }
}
