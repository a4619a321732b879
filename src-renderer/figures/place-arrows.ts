import { arrowPath, labelPlace } from './arrow-path'
import type { ContourMap } from './contour-map'
import type { PointArrow } from './point-arrow'

/** Pixels between a label and the frame: the label is text, so it needs more room above its line than below. */
const LABEL_GAP = { side: 8, above: 14, below: 6 }

type LabelPlace = ReturnType<typeof labelPlace>

/** An arrow in the pixels of a map: the paths of its two pieces, and where its label stands. */
export interface PlacedArrow extends Pick<PointArrow, 'kind' | 'label'> {
  readonly shaft: string
  readonly head: string
  readonly place: LabelPlace
}

/** Puts the arrows that hang on a point into a map. A label stays by the frame though its arrow goes on. */
export function placeArrows(
  { place, frame }: Pick<ContourMap, 'place' | 'frame'>,
  [x0, x1]: readonly [number, number],
  arrows: readonly PointArrow[],
): PlacedArrow[] {
  const away = ([along0, along1]: readonly [number, number]) => place(x0 + along0, x1 + along1)
  return arrows.map((arrow) => {
    const from = arrow.from ? away(arrow.from) : place(x0, x1)
    const to = away(arrow.along)
    return { ...arrow, ...arrowPath(from, to), place: inSight(labelPlace(from, to, arrow.side), frame) }
  })
}

function inSight(label: LabelPlace, { left, top, side }: ContourMap['frame']): LabelPlace {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
  return {
    ...label,
    x: clamp(label.x, left + LABEL_GAP.side, left + side - LABEL_GAP.side),
    y: clamp(label.y, top + LABEL_GAP.above, top + side - LABEL_GAP.below),
  }
}
