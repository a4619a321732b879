import type { Point2 } from '../../../src-main/contract/spec'
import type { StagePath } from '../../scene/stage-path'

/**
 * A point alone, as a run without steps: its ball can be dragged.
 *
 * @param value f at the point
 * @param gradient for the ball's arrow; without it there is none
 */
export function pointPath(point: Point2, value: number, gradient: Point2 = [0, 0]): StagePath {
  return {
    ...{ id: 'point', look: 'main', isAheadShown: false },
    places: Float64Array.from(point),
    values: Float64Array.of(value),
    gradients: Float64Array.from(gradient),
  }
}
