import { niceStep, onStep } from './nice-step'

type Ends = readonly [number, number]

/** A range is never narrower than this part of its distance from 0, and never wider than numbers allow. */
export const NARROWEST = 1e-9
const WIDEST = 1e300

/** A range that can be drawn, or none. */
export function drawable([low = NaN, high = NaN]: readonly number[]): Ends | undefined {
  const isWide = high - low > NARROWEST * Math.max(Math.abs(low), Math.abs(high))
  return isWide && Math.max(-low, high) < WIDEST ? [low, high] : undefined
}

/** A drawable range whose ends have no more digits than can be seen: to a 500th of its width or less. */
export function short([low = NaN, high = NaN]: readonly number[]): Ends | undefined {
  const step = niceStep(high - low) / 10
  return drawable(step > 0 ? [onStep(low, step), onStep(high, step)] : [low, high])
}

/** The range enlarged (factor above 1) or reduced about a place, which stays where it is; none where that cannot be. */
export function scaled(range: Ends, about: number, factor: number): Ends | undefined {
  return short(range.map((end) => about + (end - about) * factor))
}

/** A range with another end. One that would not lie on its side of the other moves the whole range along. */
export function withEnd(range: Ends, end: 0 | 1, value: number): Ends {
  const [low, high] = end === 0 ? [value, range[1]] : [range[0], value]
  const width = range[1] - range[0]
  return drawable([low, high]) ?? drawable(end === 0 ? [value, value + width] : [value - width, value]) ?? range
}
