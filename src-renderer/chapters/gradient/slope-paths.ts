import type { Gradients } from '../../../src-main/contract/gradients'
import type { StagePath } from '../../scene/stage-path'
import type { Current } from './map-data.svelte'

/** Points of each of the two pieces as they are drawn on the surface. */
const PIECE = 25
/** Points of the whole way. */
export const WAY_RECORDS = 2 * PIECE

/**
 * The way down along x0 and then along x1, each as far as its partial slope is long: it ends where the negative gradient
 * points.
 *
 * @param factor drawn length for each unit of slope
 */
export function wayPoints({ point: [x0, x1], gradient }: Current, factor: number): number[][] {
  const [down0, down1] = gradient.map((slope) => (Number.isFinite(slope) ? 0 - slope * factor : 0))
  return Array.from({ length: WAY_RECORDS }, (_, i) => {
    const share0 = Math.min(1, i / (PIECE - 1))
    const share1 = Math.max(0, (i - PIECE + 1) / PIECE)
    return [x0 + (down0 ?? 0) * share0, x1 + (down1 ?? 0) * share1]
  })
}

/** The same as a path that is drawn beside the ball. */
export function wayPath({ points, values, gradients }: Gradients): StagePath {
  return { id: 'way', look: 'exact', isAheadShown: false, places: points, values, gradients }
}
