import { boxAround, type Box } from './box'
import type { PixelPlace } from './pixel-place'

/** Where a label stands: the place of its base line's beginning, middle or end. */
export interface LabelPlace extends PixelPlace {
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Pixels of a letter of a label, about. */
export const LETTER = { width: 8, height: 18 }
/** How far a letter stands above its base line. */
const ASCENT = 13
/** Half the height of a letter, so that a label's middle stands where it is wanted. */
const HALF_LETTER = 5
/** Pixels between an arrow and its label; larger ones where the nearest have no room. */
const GAPS = [10, 18, 28]
/** The ways in which a label is turned about its spot, as parts of a whole turn: the one that is wanted first. */
const TURNS = [0, 1 / 8, -1 / 8, 1 / 4, -1 / 4, 3 / 8, -3 / 8, 1 / 2]
/** A direction that leans less than this to one side counts as upright. */
const SLANT = 0.3

/**
 * The places at which the label of an arrow may stand, the best first: beyond its tip, or on one side of its middle; then
 * turned away from there, farther off, or at the arrow's other spot.
 *
 * @param side the side of the arrow, x to the right and y up; without it, beyond the tip
 */
export function labelPlaces(from: PixelPlace, to: PixelPlace, side?: readonly [number, number]): LabelPlace[] {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const wanted = side ? Math.atan2(-side[1], side[0]) : Math.atan2(to.y - from.y, to.x - from.x)
  const spots = side ? [middle, to, from] : [to, middle]
  return GAPS.flatMap((gap) =>
    spots.flatMap((spot) => TURNS.map((turn) => placeAt(spot, wanted + turn * 2 * Math.PI, gap))),
  )
}

/** What a label covers. */
export function labelBox({ x, y, anchor }: LabelPlace, label: string): Box {
  const width = label.length * LETTER.width
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - ASCENT, bottom: y - ASCENT + LETTER.height }
}

/** The same for a text whose middle is at a place. */
export function textBox(middle: PixelPlace, text: string): Box {
  return boxAround(middle, (text.length * LETTER.width) / 2, LETTER.height / 2)
}

function placeAt(spot: PixelPlace, angle: number, gap: number): LabelPlace {
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
  return {
    x: spot.x + ux * gap,
    y: spot.y + uy * (gap + HALF_LETTER) + HALF_LETTER,
    anchor: ux > SLANT ? 'start' : ux < -SLANT ? 'end' : 'middle',
  }
}
