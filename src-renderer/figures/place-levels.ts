import type { Surface } from '../../src-main/contract/surface'
import { levelPlaces } from '../numbers/level-places'
import { numberLabel } from '../numbers/number-label'
import { valueAt } from '../numbers/share'
import { contourLevels, type ContourMap } from './contour-map'
import type { PixelPlace } from './loss'
import { LETTER, spanOf, type PlacedArrow } from './place-arrows'

/** What the contour line through a place says, in the pixels of a map; the place is the middle of the words. */
export interface PlacedLevel extends PixelPlace {
  readonly text: string
}

/** Room that the mark of the point takes, to each side. */
const POINT = 12
/** How far a letter stands above its base line. */
const ASCENT = 12

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Labels of the contour lines, as far as they lie on nothing else: on no other label, nor on the point. */
export function placeLevels(
  surface: Surface,
  { place }: Pick<ContourMap, 'place'>,
  arrows: readonly PlacedArrow[],
  point: PixelPlace,
): PlacedLevel[] {
  const taken = [around(point, POINT, POINT), ...arrows.filter(({ label }) => label).map(boxOf)]
  const { x0, x1 } = surface.domain
  return levelPlaces(surface, contourLevels(surface)).flatMap(({ level, u, v }) => {
    const text = numberLabel(level)
    const at = place(valueAt(u, ...x0), valueAt(v, ...x1))
    const box = around(at, (text.length * LETTER.width) / 2, LETTER.height / 2)
    if (taken.some((other) => doMeet(box, other))) return []
    taken.push(box)
    return [{ text, ...at }]
  })
}

function around({ x, y }: PixelPlace, across: number, along: number): Box {
  return { left: x - across, right: x + across, top: y - along, bottom: y + along }
}

function boxOf(arrow: PlacedArrow): Box {
  const [left, right] = spanOf(arrow)
  const top = arrow.place.y - ASCENT
  return { left, right, top, bottom: top + LETTER.height }
}

function doMeet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
