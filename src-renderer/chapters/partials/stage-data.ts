import type { Point2 } from '../../../src-main/contract/spec'
import type { StageCut } from '../../scene/stage-cut'
import type { SlopeAnswer } from '../../state/slope-query.svelte'

/** The point at which both slices are taken. */
export function pointOf({ question }: SlopeAnswer): Point2 {
  return [question.point[0] ?? NaN, question.point[1] ?? NaN]
}

/** The cutting plane through the point, with the slice that the figure beside it shows. */
export function stageCut(answer: SlopeAnswer): StageCut {
  const { question, curve, machine, errors } = answer
  return {
    side: question.variable === 0 ? 'columns' : 'rows',
    point: pointOf(answer),
    value: machine.float64.value,
    slope: errors.float64.exact,
    xs: curve.xs,
    values: curve.values,
  }
}
