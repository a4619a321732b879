import type { Gradients } from '../../../src-main/contract/gradients'
import type { StagePath } from '../../scene/stage-path'
import type { Current } from './map-data.svelte'

/** Points of each of the two pieces as they are drawn on the surface. */
const PIECE = 25
/** Points of the whole way. */
export const WAY_RECORDS = 2 * PIECE
/** Points of the straight line from its start to its end. */
export const STRAIGHT_RECORDS = 14

/**
 * The way down along x0 and then along x1, each as far as its partial slope is long: it ends where the negative gradient
 * points. After it, the straight line there.
 *
 * @param factor drawn length for each unit of slope
 */
export function wayPoints({ point: [x0, x1], gradient }: Current, factor: number): number[][] {
  const [down0, down1] = gradient.map((slope) => (Number.isFinite(slope) ? 0 - slope * factor : 0))
  const along = (share0: number, share1: number) => [x0 + (down0 ?? 0) * share0, x1 + (down1 ?? 0) * share1]
  const way = Array.from({ length: WAY_RECORDS }, (_, i) =>
    along(Math.min(1, i / (PIECE - 1)), Math.max(0, (i - PIECE + 1) / PIECE)),
  )
  const straight = Array.from({ length: STRAIGHT_RECORDS }, (_, i) => i / (STRAIGHT_RECORDS - 1))
  return [...way, ...straight.map((share) => along(share, share))]
}

/** The same as two paths that are drawn beside the ball: the way by the slopes, and the straight one. */
export function wayPaths(listed: Gradients): [StagePath, StagePath] {
  const cut = (from: number, to?: number) => ({
    isAheadShown: false,
    places: listed.points.slice(2 * from, to && 2 * to),
    values: listed.values.slice(from, to),
    gradients: listed.gradients.slice(2 * from, to && 2 * to),
  })
  return [
    { id: 'way', look: 'exact', ...cut(0, WAY_RECORDS) },
    { id: 'straight', look: 'second', ...cut(WAY_RECORDS) },
  ]
}
