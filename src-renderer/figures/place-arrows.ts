import { arrowPath } from './arrow-path'
import { boxAround, doesCross, doMeet, widened, type Box, type Stroke } from './box'
import type { ContourMap } from './contour-map'
import { labelBox, labelPlaces, LETTER, type LabelPlace } from './label-places'
import type { PointArrow } from './point-arrow'

/** Pixels between a label and the frame: the label is text, so it needs more room above its line than below. */
const LABEL_GAP = { side: 8, above: 14, below: 6 }
/** Pixels by which a label may reach beyond the frame. */
const BEYOND = 14
/** Room that the mark of the point takes, to each side. */
export const POINT = 9
/** Pixels that stay free beside the line of an arrow: half its head. */
const BESIDE = 5

/** An arrow in the pixels of a map: the paths of its two pieces, and where its label stands. */
export interface PlacedArrow extends Pick<PointArrow, 'kind' | 'label'> {
  readonly shaft: string
  readonly head: string
  readonly place: LabelPlace
}

/** What is drawn of the arrows before there are labels, and the labels that stand already. */
interface Taken {
  readonly strokes: readonly Stroke[]
  readonly boxes: readonly Box[]
}

/**
 * Puts the arrows that hang on a point into a map. A label stays by the frame though its arrow goes on, and lies on no arrow,
 * on no other label and not on the point, as far as there is room.
 */
export function placeArrows(
  { place, frame }: Pick<ContourMap, 'place' | 'frame'>,
  [x0, x1]: readonly [number, number],
  arrows: readonly PointArrow[],
): PlacedArrow[] {
  const away = ([along0, along1]: readonly [number, number]) => place(x0 + along0, x1 + along1)
  const drawn = arrows.map((arrow) => ({ ...arrow, stroke: [away(arrow.from ?? [0, 0]), away(arrow.along)] as const }))
  const strokes = drawn.map(({ stroke }) => stroke)
  const boxes = [boxAround(place(x0, x1), POINT, POINT)]
  return drawn.map(({ stroke, ...arrow }) => {
    const { label = '' } = arrow
    const wanted = labelPlaces(...stroke, arrow.side).map((one) => inSight(one, frame, label))
    const free = freest(wanted, label, { strokes, boxes })
    const path = arrowPath(...stroke)
    if (label && path.shaft) boxes.push(labelBox(free, label))
    return { ...arrow, ...path, place: free }
  })
}

/** The first place at which a label lies on nothing; where there is none, the first of those at which it lies on least. */
function freest(places: readonly LabelPlace[], label: string, taken: Taken): LabelPlace {
  const costs = places.map((place) => costOf(labelBox(place, label), taken))
  const best = places[costs.indexOf(Math.min(...costs))]
  if (!best) throw new Error('A label has no place.')
  return best
}

/** To lie on something is worse than to be too near to any number of arrows. */
function costOf(box: Box, { strokes, boxes }: Taken): number {
  const hits =
    strokes.filter((stroke) => doesCross(stroke, box)).length + boxes.filter((other) => doMeet(box, other)).length
  const room = widened(box, BESIDE)
  return hits * strokes.length + strokes.filter((stroke) => doesCross(stroke, room)).length
}

/** A label may reach a little beyond the frame, but not out of the picture. */
function inSight(place: LabelPlace, { left, top, side }: ContourMap['frame'], label: string): LabelPlace {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
  const width = label.length * LETTER.width
  const after = place.anchor === 'start' ? width : place.anchor === 'middle' ? width / 2 : 0
  const before = width - after
  const x = clamp(place.x, left + LABEL_GAP.side, left + side - LABEL_GAP.side)
  return {
    ...place,
    x: Math.max(left - BEYOND + before, Math.min(x, left + side + BEYOND - after)),
    y: clamp(place.y, top + LABEL_GAP.above, top + side - LABEL_GAP.below),
  }
}
