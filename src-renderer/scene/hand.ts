import type { Domain, Range } from '../../src-main/contract/surface'
import { niceStep, onStep } from '../numbers/nice-step'
import type { Transform } from './transform'

type Place = [x0: number, x1: number]

const widthOf = ([low, high]: Range) => high - low
/** A hand puts the start on one of 500 to 5,000 places along a side: short numbers, and no jumps to be seen. */
const fine = (range: Range) => niceStep(widthOf(range) / 10)

/** The coordinates that a hand means at a place of the scene. */
export function placeByHand(transform: Transform, x: number, z: number): Place {
  const [x0, x1] = transform.parameters(x, z)
  return [onStep(x0, fine(transform.domain.x0)), onStep(x1, fine(transform.domain.x1))]
}

const directions: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Where an arrow key moves a place on the map; Shift makes it a tenth. Undefined for keys that mean something else. */
export function placeByKey(
  {
    key,
    shiftKey,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  [x0, x1]: readonly [number, number],
  domain: Domain,
): Place | undefined {
  const direction = directions[key]
  if (!direction || ctrlKey || metaKey || altKey) return undefined
  const move = (from: number, way: number, range: Range) =>
    way === 0 ? from : onStep(from + way * (shiftKey ? fine(range) : niceStep(widthOf(range))), fine(range))
  return [move(x0, direction[0], domain.x0), move(x1, direction[1], domain.x1)]
}
