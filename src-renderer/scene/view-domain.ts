import type { Domain, Range } from '../../src-main/contract/surface'
import { niceStep, onStep } from '../numbers/nice-step'

/** Room around a run that fills the view, as a part of its width. */
const ROOM = 0.08
/** A view is never narrower than this part of its distance from 0, and never wider than numbers allow. */
const NARROWEST = 1e-9
const WIDEST = 1e300

/** The domain enlarged (factor above 1) or reduced about a place, which stays where it is; itself where that cannot be. */
export function zoomed(domain: Domain, [u, v]: readonly [number, number], factor: number): Domain {
  const x0 = scaled(domain.x0, u, factor)
  const x1 = scaled(domain.x1, v, factor)
  return x0 && x1 ? { x0, x1 } : domain
}

/** The domain moved by shares of its sides. */
export function panned(domain: Domain, across: number, along: number): Domain {
  const x0 = short(domain.x0.map((end) => end + across * (domain.x0[1] - domain.x0[0])))
  const x1 = short(domain.x1.map((end) => end + along * (domain.x1[1] - domain.x1[0])))
  return x0 && x1 ? { x0, x1 } : domain
}

/**
 * The smallest view with room around all places, its ends rounded outwards; undefined where there is no finite place.
 * Both sides are as long as the longer one, so that a circle looks like one.
 *
 * @param places u and v of each, flat
 */
export function fitted(places: ArrayLike<number>): Domain | undefined {
  const [across, along] = [0, 1].map((axis) => extent(places, axis))
  if (!across || !along) return undefined
  const widest = Math.max(across[1] - across[0], along[1] - along[0])
  const far = Math.max(...across.map(Math.abs), ...along.map(Math.abs))
  const half = (widest > NARROWEST * far ? widest : far || 1) * (0.5 + ROOM)
  const x0 = around(across, half)
  const x1 = around(along, half)
  return x0 && x1 ? { x0, x1 } : undefined
}

/** A range with another end. One that would not lie on its side of the other moves the whole range along. */
export function withEnd(range: Range, end: 0 | 1, value: number): Range {
  const [low, high] = end === 0 ? [value, range[1]] : [range[0], value]
  const width = range[1] - range[0]
  return ranged([low, high]) ?? ranged(end === 0 ? [value, value + width] : [value - width, value]) ?? range
}

function extent(places: ArrayLike<number>, axis: number): [number, number] | undefined {
  let [low, high] = [Infinity, -Infinity]
  for (let i = axis; i < places.length; i += 2) {
    const place = places[i] ?? NaN
    if (!Number.isFinite(place + (places[i ^ 1] ?? NaN))) continue
    low = Math.min(low, place)
    high = Math.max(high, place)
  }
  return low <= high ? [low, high] : undefined
}

function around([low, high]: readonly [number, number], half: number): Range | undefined {
  const middle = low / 2 + high / 2
  const step = niceStep(2 * half)
  const rounded = [Math.floor((middle - half) / step), Math.ceil((middle + half) / step)]
  return ranged(rounded.map((count) => Number((count * step).toPrecision(12))))
}

function scaled(range: Range, about: number, factor: number): Range | undefined {
  return short(range.map((end) => about + (end - about) * factor))
}

/** A range whose ends have no more digits than can be seen: to a 500th of its width or less. */
function short([low = NaN, high = NaN]: readonly number[]): Range | undefined {
  const step = niceStep(high - low) / 10
  return ranged(step > 0 ? [onStep(low, step), onStep(high, step)] : [low, high])
}

/** A range that can be drawn, or none. */
function ranged([low = NaN, high = NaN]: readonly number[]): Range | undefined {
  const isWide = high - low > NARROWEST * Math.max(Math.abs(low), Math.abs(high))
  return isWide && Math.max(-low, high) < WIDEST ? [low, high] : undefined
}
