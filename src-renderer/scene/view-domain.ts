import type { Domain, Range } from '../../src-main/contract/surface'
import { niceStep } from '../numbers/nice-step'
import { drawable, NARROWEST, scaled, short } from '../numbers/seen-range'

/** Room around a run that fills the view, as a part of its width. */
const ROOM = 0.08

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

/** The domain with both sides as long as that of one axis, where circles are to look like circles; the other keeps its middle. */
export function squared(domain: Domain, axis: 'x0' | 'x1'): Domain {
  const other = axis === 'x0' ? 'x1' : 'x0'
  const half = domain[axis][1] / 2 - domain[axis][0] / 2
  const middle = domain[other][0] / 2 + domain[other][1] / 2
  return { ...domain, [other]: short([middle - half, middle + half]) ?? domain[other] }
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
  return drawable(rounded.map((count) => Number((count * step).toPrecision(12))))
}
