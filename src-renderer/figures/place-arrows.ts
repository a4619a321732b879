import { arrowPath, labelPlace } from './arrow-path'
import type { ContourMap } from './contour-map'
import type { PointArrow } from './point-arrow'

/** Pixels between a label and the frame: the label is text, so it needs more room above its line than below. */
const LABEL_GAP = { side: 8, above: 14, below: 6 }

/** Pixels of a letter of a label, about. */
export const LETTER = { width: 8, height: 18 }

/** Pixels by which a label may reach beyond the frame. */
const BEYOND = 14

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
  const placed = arrows.map((arrow) => {
    const from = arrow.from ? away(arrow.from) : place(x0, x1)
    const to = away(arrow.along)
    return { ...arrow, ...arrowPath(from, to), place: inSight(labelPlace(from, to, arrow.side), frame, widthOf(arrow)) }
  })
  return apart(placed)
}

/** Moves a label that lies on earlier ones down to where it does not. */
function apart(arrows: readonly PlacedArrow[]): PlacedArrow[] {
  const kept: PlacedArrow[] = []
  for (const arrow of arrows) kept.push(below(arrow, kept))
  return kept
}

function below(arrow: PlacedArrow, kept: readonly PlacedArrow[]): PlacedArrow {
  const under = kept.find((other) => doOverlap(other, arrow))
  if (!under) return arrow
  // A little more than needed: a sum that is rounded down would leave it where it is for ever.
  return below({ ...arrow, place: { ...arrow.place, y: under.place.y + LETTER.height + 1 } }, kept)
}

function doOverlap(one: PlacedArrow, other: PlacedArrow): boolean {
  if (!one.label || !other.label) return false
  const [first, second] = [spanOf(one), spanOf(other)]
  const isBeside = first[0] < second[1] && second[0] < first[1]
  return isBeside && Math.abs(one.place.y - other.place.y) < LETTER.height
}

function widthOf({ label = '' }: { readonly label?: string | undefined }): number {
  return label.length * LETTER.width
}

/** From where to where a label reaches to the right. */
export function spanOf({ label, place: { x, anchor } }: PlacedArrow): [number, number] {
  const width = widthOf({ label })
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return [left, left + width]
}

/** @param width of the label, which may reach a little beyond the frame, but not out of the picture */
function inSight(label: LabelPlace, { left, top, side }: ContourMap['frame'], width: number): LabelPlace {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
  const after = label.anchor === 'start' ? width : label.anchor === 'middle' ? width / 2 : 0
  return {
    ...label,
    x: Math.min(clamp(label.x, left + LABEL_GAP.side, left + side - LABEL_GAP.side), left + side + BEYOND - after),
    y: clamp(label.y, top + LABEL_GAP.above, top + side - LABEL_GAP.below),
  }
}
