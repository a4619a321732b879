import type { PixelPlace } from './pixel-place'

/** A sample on the plane of its two inputs. */
export interface MapSample {
  readonly point: readonly [number, number]
  /** The number of its class. */
  readonly target: number
  /** Whether another class is the most probable one. */
  readonly isWrong: boolean
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The sample to which a key goes, in the order of the table; undefined for keys that mean something else. */
export function keySample(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  chosen: number,
  count: number,
): number | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, chosen + step))
}

/** The sample that a hand means: the nearest one, if it is no farther than `reach`. All in pixels. */
export function nearestSample(places: readonly PixelPlace[], { x, y }: PixelPlace, reach: number): number | undefined {
  const distances = places.map((place) => Math.hypot(place.x - x, place.y - y))
  const least = Math.min(...distances)
  return least <= reach ? distances.indexOf(least) : undefined
}
