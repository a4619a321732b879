import type { Surface } from '../../src-main/contract/surface'
import { levelPlaces } from '../numbers/level-places'
import { numberLabel } from '../numbers/number-label'
import { valueAt } from '../numbers/share'
import { boxAround, doMeet, type Box } from './box'
import { contourLevels, type ContourMap } from './contour-map'
import type { PixelPlace } from './pixel-place'
import { labelBox, textBox } from './label-places'
import type { PlacedArrow } from './place-arrows'

/** What the contour line through a place says, in the pixels of a map; the place is the middle of the words. */
export interface PlacedLevel extends PixelPlace {
  readonly text: string
}

/** Room that the mark of the point takes, to each side. */
const POINT = 12

/** Labels of the contour lines, as far as they lie on nothing else: on no other label, nor on the point. */
export function placeLevels(
  surface: Surface,
  { place }: Pick<ContourMap, 'place'>,
  arrows: readonly PlacedArrow[],
  point: PixelPlace,
): PlacedLevel[] {
  const taken = [boxAround(point, POINT, POINT), ...arrows.flatMap(boxOf)]
  const { x0, x1 } = surface.domain
  return levelPlaces(surface, contourLevels(surface)).flatMap(({ level, places }) => {
    const text = numberLabel(level)
    const choices = places.map(({ u, v }) => place(valueAt(u, ...x0), valueAt(v, ...x1)))
    const at = choices.find((choice) => !taken.some((other) => doMeet(textBox(choice, text), other)))
    if (!at) return []
    taken.push(textBox(at, text))
    return [{ text, ...at }]
  })
}

function boxOf({ label, place }: PlacedArrow): Box[] {
  return label ? [labelBox(place, label)] : []
}
