import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createDrag } from '../../../src-renderer/figures/drag'

const onmove = vi.fn<(x: number, y: number) => void>()
const setPointerCapture = vi.fn<(id: number) => void>()
const currentTarget = { getBoundingClientRect: () => ({ left: 100, top: 50 }), setPointerCapture }
const at = (clientX: number, clientY: number, button = 0, pointerType = 'mouse') =>
  ({ clientX, clientY, button, pointerType, pointerId: 7, currentTarget }) as unknown as PointerEvent & {
    currentTarget: HTMLElement
  }

beforeEach(() => {
  onmove.mockReset()
  setPointerCapture.mockReset()
})

describe('a hand on a figure', () => {
  it('puts at once where it presses, and follows from there, in pixels of the figure', () => {
    const drag = createDrag(onmove)
    drag.onpointerdown(at(110, 70))
    drag.onpointermove(at(90, 60))
    expect(onmove.mock.calls).toEqual([
      [10, 20],
      [-10, 10],
    ])
    expect(setPointerCapture).toHaveBeenCalledExactlyOnceWith(7)
  })

  it('moves nothing while it only hovers, or after it has let go', () => {
    const drag = createDrag(onmove)
    drag.onpointermove(at(110, 70))
    expect(onmove).not.toHaveBeenCalled()
    for (const letGo of [drag.onpointerup, drag.onpointercancel]) {
      drag.onpointerdown(at(110, 70))
      letGo(at(110, 70))
      onmove.mockReset()
      drag.onpointermove(at(120, 70))
      expect(onmove).not.toHaveBeenCalled()
    }
  })

  it('moves nothing with another button', () => {
    const drag = createDrag(onmove)
    drag.onpointerdown(at(110, 70, 2))
    drag.onpointermove(at(120, 70))
    expect(onmove).not.toHaveBeenCalled()
  })
})

describe('a finger on a figure over which the page scrolls', () => {
  const touch = (x: number, y: number) => at(x, y, 0, 'touch')

  it('moves nothing while it goes up or down, whether or not there was room to scroll', () => {
    const drag = createDrag(onmove, true)
    drag.onpointerdown(touch(110, 70))
    drag.onpointermove(touch(112, 90))
    drag.onpointermove(touch(119, 150))
    drag.onpointerup(touch(119, 150))
    expect(onmove).not.toHaveBeenCalled()
  })

  it('moves once it has set out sideways, and then wherever it goes', () => {
    const drag = createDrag(onmove, true)
    drag.onpointerdown(touch(110, 70))
    drag.onpointermove(touch(113, 70))
    drag.onpointermove(touch(120, 70))
    drag.onpointermove(touch(121, 90))
    drag.onpointerup(touch(121, 90))
    expect(onmove.mock.calls).toEqual([
      [20, 20],
      [21, 40],
    ])
  })

  it('moves where it taps', () => {
    const drag = createDrag(onmove, true)
    drag.onpointerdown(touch(110, 70))
    drag.onpointerup(touch(111, 71))
    expect(onmove.mock.calls).toEqual([[11, 21]])
  })

  it('that is a mouse moves at once', () => {
    createDrag(onmove, true).onpointerdown(at(110, 70))
    expect(onmove).toHaveBeenCalledOnce()
  })
})
