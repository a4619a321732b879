import { Vector3, type PerspectiveCamera } from 'three'
import type { AxisLabel } from './geometry/axes'
import type { ScenePoint } from './geometry/scene-points'
import { layOutLabels, sizeOf, type WantedLabel } from './label-layout'

/** Pixels from the axis to the near side of a label. */
const TICK_AWAY = 12
const NAME_AWAY = 44
/** A name at the end of its axis needs no room for ticks. */
const END_AWAY = 14

/** Projects labels to the screen, stands them off from their axis by the same number of pixels, keeps those that fit. */
export function labelsOnScreen(
  labels: readonly AxisLabel[],
  camera: PerspectiveCamera,
  width: number,
  height: number,
): WantedLabel[] {
  const project = (place: ScenePoint) => {
    const { x, y } = new Vector3(...place).project(camera)
    return { x: ((x + 1) / 2) * width, y: ((1 - y) / 2) * height }
  }
  const wanted = labels.map(({ id, text, place, out, isName, isNote, mustStay, tick }): WantedLabel => {
    const from = project(place)
    const to = project([place[0] + 0.01 * out[0], place[1] + 0.01 * out[1], place[2] + 0.01 * out[2]])
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length]
    const size = sizeOf(text)
    const away = isName ? (out[1] > 0 ? END_AWAY : NAME_AWAY) : TICK_AWAY
    const reach =
      away + Math.min(size.width / 2 / Math.max(1e-6, Math.abs(x)), size.height / 2 / Math.max(1e-6, Math.abs(y)))
    const inside = (at: number, half: number, whole: number) => Math.min(whole - half, Math.max(half, at))
    const middle = { x: from.x + x * reach, y: from.y + y * reach }
    if (mustStay) middle.x = inside(middle.x, size.width / 2 + 8, width)
    const said = { id, text, isName, ...(isNote && { isNote }), ...(tick && { tick }) }
    return { ...said, x: Math.round(middle.x), y: Math.round(middle.y) }
  })
  return layOutLabels(wanted, width, height)
}
