import type { PixelPlace } from './pixel-place'

/** What a thing covers of a picture, in pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A straight line from one place to another. */
export type Stroke = readonly [PixelPlace, PixelPlace]

export function boxAround({ x, y }: PixelPlace, across: number, along: number): Box {
  return { left: x - across, right: x + across, top: y - along, bottom: y + along }
}

export function widened({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by }
}

export function doMeet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** Whether a line runs through a box: on each axis it is inside for a part of its way, and these parts overlap. */
export function doesCross([from, to]: Stroke, { left, right, top, bottom }: Box): boolean {
  const parts = [partWithin(from.x, to.x, left, right), partWithin(from.y, to.y, top, bottom)] as const
  return Math.max(0, parts[0][0], parts[1][0]) < Math.min(1, parts[0][1], parts[1][1])
}

/** From where to where on its way, as parts of it, a number is between two others. */
function partWithin(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [-Infinity, Infinity] : [Infinity, -Infinity]
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)]
  return a < b ? [a, b] : [b, a]
}
