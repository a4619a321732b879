import type { Domain } from '../../../src-main/contract/surface'
import type { Transform } from '../transform'
import { panned, zoomed } from '../view-domain'
import type { MapFrame } from './map-frame'

/** Fingers that moved less have not moved; the drawing's pixels. */
export const STILL = 4
/** Two fingers are never nearer than this to one another, the drawing's pixels. */
const NEAREST = 8

/** A place on the drawing, in its pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What fingers that move the ground began with. */
export interface Grip {
  /** One or two. */
  readonly fingers: readonly Place[]
  readonly domain: Domain
  readonly transform: Transform
}

/**
 * Where the ground is when the fingers have moved: with one it goes along, with two it is scaled about their middle, too.
 * Undefined while one finger rests.
 */
export function grippedDomain(grip: Grip, fingers: readonly Place[], frame: MapFrame): Domain | undefined {
  const [from, to] = [middle(grip.fingers), middle(fingers)]
  if (fingers.length < 2 && distance(from, to) < STILL) return undefined
  const about = parametersAt(from, frame, grip.transform)
  const scaled = zoomed(grip.domain, about, apart(grip.fingers) / apart(fingers))
  return panned(scaled, (from.x - to.x) / frame.width, (to.y - from.y) / frame.height)
}

/** The coordinates under a place of the map. */
export function parametersAt({ x, y }: Place, frame: MapFrame, transform: Transform): [number, number] {
  const [across, up] = frame.unit(x, y)
  return transform.parameters(across, -up * transform.depth)
}

export function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function middle(fingers: readonly Place[]): Place {
  const mean = (coordinate: 'x' | 'y') =>
    fingers.reduce((sum, finger) => sum + finger[coordinate], 0) / Math.max(1, fingers.length)
  return { x: mean('x'), y: mean('y') }
}

/** Pixels between two fingers; the same for any one finger. */
function apart([one, other]: readonly Place[]): number {
  return one && other ? Math.max(NEAREST, distance(one, other)) : 1
}
