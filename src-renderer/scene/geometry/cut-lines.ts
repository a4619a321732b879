import type { StageCut } from '../stage-cut'
import type { Transform } from '../transform'
import { clipToBox, stageBox, type ScenePoint } from './scene-points'

/** What is drawn of a cut, clipped to the stage: segments × 6 (from xyz, to xyz), all finite. */
interface CutLines {
  readonly curve: Float32Array
  readonly tangent: Float32Array
}

/** The slice on the surface, and the tangent at the point as far as the picture reaches. */
export function cutLines(cut: StageCut, transform: Transform): CutLines {
  const curve = Array.from(cut.xs, (x, i) => place(cut, transform, x, cut.values[i] ?? NaN))
  const here = cut.point[cut.side === 'columns' ? 0 : 1]
  const tangent = [cut.xs[0] ?? NaN, cut.xs[cut.xs.length - 1] ?? NaN].map((x) =>
    place(cut, transform, x, cut.value + cut.slope * (x - here)),
  )
  return { curve: segments(curve, transform), tangent: segments(tangent, transform) }
}

/** Whether the plane of a cut stands on the floor of the picture. */
export function isCutInside({ side, point }: StageCut, { domain }: Transform): boolean {
  const [held, [low, high]] = side === 'columns' ? ([point[1], domain.x1] as const) : ([point[0], domain.x0] as const)
  return held >= low && held <= high
}

function place({ side, point }: StageCut, transform: Transform, moving: number, value: number): ScenePoint {
  const [across, along] = side === 'columns' ? [moving, point[1]] : [point[0], moving]
  return [transform.x(across), transform.y(value), transform.z(along)]
}

function segments(places: readonly ScenePoint[], transform: Transform): Float32Array {
  const box = stageBox(transform)
  const clipped = places.slice(1).flatMap((to, i) => {
    const from = places[i]
    return from ? (clipToBox(from, to, box)?.flat() ?? []) : []
  })
  return Float32Array.from(clipped)
}
