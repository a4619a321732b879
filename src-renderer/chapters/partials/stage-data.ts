import type { StageCut } from '../../scene/stage-cut'
import type { StagePath } from '../../scene/stage-path'
import type { SlopeAnswer } from '../../state/slope-query.svelte'

/** The point alone, as a run without steps: its ball can be dragged and has no arrow. */
export function pointPath({ question, machine }: SlopeAnswer): StagePath {
  return {
    ...{ id: 'point', look: 'main', isAheadShown: false },
    places: Float64Array.from(question.point),
    values: Float64Array.of(machine.float64.value),
    gradients: new Float64Array(2),
  }
}

/** The cutting plane through the point, with the slice that the figure beside it shows. */
export function stageCut({ question, curve, machine, errors }: SlopeAnswer): StageCut {
  return {
    side: question.variable === 0 ? 'columns' : 'rows',
    point: [question.point[0] ?? NaN, question.point[1] ?? NaN],
    value: machine.float64.value,
    slope: errors.float64.exact,
    xs: curve.xs,
    values: curve.values,
  }
}
