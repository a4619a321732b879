import { describe, expect, test, vi } from 'vitest'
import type { Domain } from '../../../../src-main/contract/surface'
import { createMapFrame } from '../../../../src-renderer/scene/map/map-frame'
import { MapHand } from '../../../../src-renderer/scene/map/map-hand'
import { createTransform } from '../../../../src-renderer/scene/transform'

const first: Domain = { x0: [-4, 4], x1: [-4, 4] }
const frame = createMapFrame(500, 400, false)
/** Pixels of a unit of either coordinate on the map of the first domain. */
const unit = frame.width / 8
const at = (x0: number, x1: number) => ({ x: frame.x(x0 / 4), y: frame.y(x1 / 4) })

/** A map that shows at once what a hand wants, with the start at (1, 1). */
function mapWith({ isPlacing = false, isStrip = false } = {}) {
  let domain = first
  let start: readonly [number, number] = [1, 1]
  const onpick = vi.fn((x0: number, x1: number) => (start = [x0, x1]))
  const onhold = vi.fn<(isHeld: boolean) => void>()
  const onview = vi.fn((next: Domain) => (domain = next))
  const mark = at(1, 1)
  const hand = new MapHand(
    () => ({
      ...{ frame, domain, isStrip, isPlacing, start, mark: [mark.x, mark.y] },
      transform: createTransform({ domain, range: { low: 0, high: 32 }, dimension: isStrip ? 1 : 2 }),
    }),
    () => ({ onpick, onhold, onview, onplaced: () => undefined }),
  )
  const element = { getBoundingClientRect: () => ({ left: 0, top: 0 }), setPointerCapture: () => undefined }
  const event = ({ x, y }: { x: number; y: number }, pointerId: number, rest: object = {}) =>
    ({
      ...{ currentTarget: element, button: 0, isPrimary: pointerId === 1, clientX: x, clientY: y },
      pointerId,
      ...rest,
    }) as never
  return {
    ...{ onpick, onhold, onview, domain: () => domain, start: () => start },
    press: (place: { x: number; y: number }, pointer = 1) => {
      hand.press(event(place, pointer))
    },
    move: (place: { x: number; y: number }, pointer = 1) => {
      hand.move(event(place, pointer))
    },
    release: (pointer = 1) => {
      hand.release(event({ x: 0, y: 0 }, pointer))
    },
    wheel: (place: { x: number; y: number }, deltaY: number) => {
      hand.wheel(event(place, 1, { deltaY, preventDefault: () => undefined }))
    },
  }
}

describe('a hand on the map', () => {
  test('moves the start by its ring, and holds the ground meanwhile', () => {
    const map = mapWith()
    map.press(at(1, 1))
    map.move(at(2, -1))
    expect(map.onhold.mock.lastCall).toEqual([true])
    expect(map.start()).toEqual([2, -1])
    map.release()
    expect(map.onhold.mock.lastCall).toEqual([false])
    expect(map.domain()).toBe(first)
  })

  test('leaves the start alone everywhere else, and takes the ground along', () => {
    const map = mapWith()
    map.press(at(-2, 0))
    map.move(at(-1, 2))
    expect(map.domain()).toEqual({ x0: [-5, 3], x1: [-6, 2] })
    expect(map.onpick).not.toHaveBeenCalled()
  })

  test('scales the ground by two fingers, about the middle between them', () => {
    const map = mapWith()
    map.press(at(-1, 2))
    map.press(at(1, 2), 2)
    map.move(at(-2, 2))
    map.move(at(2, 2), 2)
    // Twice as far apart: half the ground, and (0, 2) stays where it was.
    expect(map.domain()).toEqual({ x0: [-2, 2], x1: [-1, 3] })
    map.release(2)
    map.release()
    expect(map.onpick).not.toHaveBeenCalled()
  })

  test('puts the start back when its finger becomes one of two', () => {
    const map = mapWith()
    map.press(at(1, 1))
    map.move(at(2, 1))
    map.press(at(-2, 1), 2)
    expect(map.start()).toEqual([1, 1])
    expect(map.onhold.mock.lastCall).toEqual([false])
    map.move(at(3, 1), 2)
    expect(map.start()).toEqual([1, 1])
    expect(map.onview).toHaveBeenCalled()
  })

  test('goes on with one finger from where the other left it', () => {
    const map = mapWith()
    map.press(at(-1, 2))
    map.press(at(1, 2), 2)
    map.release(2)
    map.move({ x: at(-1, 2).x + unit, y: at(-1, 2).y })
    expect(map.domain()).toEqual({ x0: [-5, 3], x1: [-4, 4] })
  })

  test('places the start where it presses only when it has been asked to', () => {
    const map = mapWith({ isPlacing: true })
    map.press(at(-3, 2))
    expect(map.start()).toEqual([-3, 2])
    map.release()
    map.press(at(20, 0))
    expect(map.start()).toEqual([-3, 2])
  })

  test('scales by the wheel about the pointer, also when it turns by one pixel at a time', () => {
    const map = mapWith()
    map.wheel(at(2, 0), Math.log(2) / 0.0015)
    expect(map.domain().x0).toEqual([-10, 6])
    const slow = mapWith()
    for (let turn = 0; turn < 462; turn++) slow.wheel(at(2, 0), 1)
    const [low, high] = slow.domain().x0
    expect(high - low).toBeGreaterThan(15.5)
    expect(high - low).toBeLessThan(16.5)
  })

  test('changes only the side across of a curve', () => {
    const map = mapWith({ isStrip: true })
    map.press(at(-2, 0))
    map.move(at(-1, 2))
    expect(map.domain()).toEqual({ x0: [-5, 3], x1: [-4, 4] })
  })
})
