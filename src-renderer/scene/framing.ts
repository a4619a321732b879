import type { ScenePoint } from './geometry/scene-points'

/** Where the eye stands, as angles around the middle of the picture. */
export interface View {
  /** Radians from straight ahead (+z) towards the right (+x). */
  readonly azimuth: number
  /** Radians down from straight above. */
  readonly polar: number
}

/** Where a hand has put the eye: what is kept of it fits windows of any size. */
export interface Eye extends View {
  /** 1 where the whole picture is just in sight, 2 at half that distance. */
  readonly nearness: number
}

/** Three quarters view: x0 runs to the right and away, x1 to the left and away. */
export const HOME: View = { azimuth: -0.66, polar: 1.06 }
/** A strip is seen almost from the front. */
export const STRIP_HOME: View = { azimuth: -0.22, polar: 1.3 }
/** Straight down, x1 upwards. */
export const ABOVE: View = { azimuth: 0, polar: 0.001 }

/** Unit vector from the middle of the picture to the eye. */
export function direction({ azimuth, polar }: View): ScenePoint {
  return [Math.sin(polar) * Math.sin(azimuth), Math.cos(polar), Math.sin(polar) * Math.cos(azimuth)]
}

/**
 * The least distance from which all points are in sight.
 *
 * @param points scene units, relative to the point that is looked at
 * @param fieldOfView of the picture's height, radians
 * @param aspect width by height
 * @param room part of half the width and half the height left free at the sides, 0 … 1
 */
export function fitDistance(
  points: readonly ScenePoint[],
  view: View,
  fieldOfView: number,
  aspect: number,
  room: { readonly across: number; readonly up: number },
): number {
  const toEye = direction(view)
  const right: ScenePoint = [Math.cos(view.azimuth), 0, -Math.sin(view.azimuth)]
  const up: ScenePoint = cross(toEye, right)
  const tanUp = Math.tan(fieldOfView / 2) * (1 - room.up)
  const tanAcross = Math.tan(fieldOfView / 2) * aspect * (1 - room.across)
  const needed = points.map((point) => {
    const nearer = dot(point, toEye)
    return nearer + Math.max(Math.abs(dot(point, right)) / tanAcross, Math.abs(dot(point, up)) / tanUp)
  })
  return Math.max(0.1, ...needed)
}

function dot(a: ScenePoint, b: ScenePoint): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function cross(a: ScenePoint, b: ScenePoint): ScenePoint {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}
