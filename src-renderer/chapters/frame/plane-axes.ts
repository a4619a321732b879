import { numberLabel } from '../../numbers/number-label'
import type { Axes } from '../../scene/geometry/axes'
import type { PicturePlane } from '../../state/picture-plane'

/** The names of the axes, with how long 1 on an axis is in parameter space where that is not 1: `v (1 ≙ 1.4)`. */
export function axesOn(plane: PicturePlane, names: Axes['names']): Axes['names'] {
  if ('columns' in plane) return names
  return {
    ...names,
    across: names.across + lengthNote(plane.across),
    along: names.along + lengthNote(plane.along),
  }
}

function lengthNote(direction: readonly number[]): string {
  const length = Number(Math.hypot(...direction).toPrecision(2))
  return length === 1 ? '' : ` (1 ≙ ${numberLabel(length)})`
}
