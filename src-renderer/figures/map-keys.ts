/** Arrow keys move the point by this part of the map's side; with Shift by a tenth of it. */
const SHARE = 0.025

const directions: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/**
 * By how many pixels a key moves the point on the picture, whose y goes down. Undefined for keys that mean something
 * else.
 *
 * @param side pixels of a side of the map
 */
export function keyMove(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
  side: number,
): readonly [x: number, y: number] | undefined {
  const direction = directions[key]
  if (!direction || ctrlKey || altKey || metaKey) return undefined
  const step = side * SHARE * (shiftKey ? 0.1 : 1)
  return [direction[0] * step, 0 - direction[1] * step]
}
