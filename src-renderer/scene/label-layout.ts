import { evenTicks } from './even-ticks'

/** A label that wants a place on screen. */
export interface WantedLabel {
  readonly id: string
  readonly text: string
  /** Middle of the label, from the top left, in pixels of the page at its plain size. */
  readonly x: number
  readonly y: number
  readonly isName: boolean
  /** Whether it says something of the ball, and so is not to be overlooked. */
  readonly isNote?: boolean
  /** Of a number beside an axis: which axis, and the number. */
  readonly tick?: { readonly axis: string; readonly value: number }
}

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Type size of the stage's labels, CSS pixels. */
export const LABEL_SIZE = 14
/** Mean width of a digit, as a part of the type size. */
const DIGIT_WIDTH = 0.6
/** The same of a raised or lowered one. */
const SMALL_WIDTH = 0.4
const SMALL = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉]/gu
const ROOM = 3

/**
 * Keeps the labels that fit the picture and do not overlap one that came before; the order is the order of importance. The
 * numbers of an axis, all of which count as important as the first, give way evenly.
 *
 * @param width @param height of the picture, CSS pixels
 * @param taken areas that other things cover
 */
export function layOutLabels<Label extends WantedLabel>(
  wanted: readonly Label[],
  width: number,
  height: number,
  taken: readonly Area[] = [],
): Label[] {
  const covered = [...taken]
  const picture = { left: 0, right: width, top: 0, bottom: height }
  const isFree = (label: Label) => hasRoom(label, picture, covered)
  return groups(wanted).flatMap((group) => {
    const kept = evenTicks({
      values: group.map(({ tick }) => tick?.value ?? NaN),
      isFree: (index) => group.slice(index, index + 1).some(isFree),
      doOverlap: (one, other) => doOverlap(group[one], group[other]),
    }).flatMap((index) => group.slice(index, index + 1))
    covered.push(...kept.map(areaOf))
    return kept
  })
}

/**
 * Of each label's places, the best first, the first one that lies inside the area and on nothing that came before; a label
 * without any is left out.
 *
 * @param taken areas that other things cover
 */
export function layOutChoices<Label extends WantedLabel>(
  choices: readonly (readonly Label[])[],
  inside: Area,
  taken: readonly Area[] = [],
): Label[] {
  const covered = [...taken]
  return choices.flatMap((places) => {
    const label = places.find((place) => hasRoom(place, inside, covered))
    if (!label) return []
    covered.push(areaOf(label))
    return [label]
  })
}

function hasRoom(label: WantedLabel, inside: Area, covered: readonly Area[]): boolean {
  const area = areaOf(label)
  const isAcross = area.left >= inside.left && area.right <= inside.right
  const isInside = isAcross && area.top >= inside.top && area.bottom <= inside.bottom
  return isInside && !covered.some((other) => overlap(area, other))
}

/** The labels of each axis together, where its first one is; each other label alone. */
function groups<Label extends WantedLabel>(wanted: readonly Label[]): Label[][] {
  const groups = new Map<string, Label[]>()
  for (const label of wanted) {
    const key = label.tick ? `axis ${label.tick.axis}` : `label ${label.id}`
    groups.set(key, [...(groups.get(key) ?? []), label])
  }
  return [...groups.values()]
}

function doOverlap(one: WantedLabel | undefined, other: WantedLabel | undefined): boolean {
  return one !== undefined && other !== undefined && overlap(areaOf(one), areaOf(other))
}

/** Size of a label in CSS pixels, estimated: measuring would force a layout in every frame. */
export function sizeOf(text: string): { readonly width: number; readonly height: number } {
  const plain = text.replace(SMALL, '').length
  const width = plain * DIGIT_WIDTH + (text.length - plain) * SMALL_WIDTH
  return { width: width * LABEL_SIZE, height: LABEL_SIZE * 1.2 }
}

function areaOf({ text, x, y }: WantedLabel): Area {
  const { width, height } = sizeOf(text)
  const [halfWidth, halfHeight] = [width / 2 + ROOM, height / 2 + ROOM / 2]
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function overlap(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
