import { Vector3, type PerspectiveCamera } from 'three'
import type { AxisLabel } from './geometry/axes'
import { layOutLabels, type WantedLabel } from './label-layout'

/** Projects labels to the screen and keeps those that fit. */
export function labelsOnScreen(
  labels: readonly AxisLabel[],
  camera: PerspectiveCamera,
  width: number,
  height: number,
): WantedLabel[] {
  const wanted = labels.map(({ id, text, place, isName }): WantedLabel => {
    const { x, y } = new Vector3(...place).project(camera)
    return { id, text, isName, x: Math.round(((x + 1) / 2) * width), y: Math.round(((1 - y) / 2) * height) }
  })
  return layOutLabels(wanted, width, height)
}
