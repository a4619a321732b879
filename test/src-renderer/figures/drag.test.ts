import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createDrag } from '../../../src-renderer/figures/drag'

const onmove = vi.fn<(x: number, y: number) => void>()
const setPointerCapture = vi.fn<(id: number) => void>()
const currentTarget = { getBoundingClientRect: () => ({ left: 100, top: 50 }), setPointerCapture }
const at = (clientX: number, clientY: number, button = 0) =>
  ({ clientX, clientY, button, pointerId: 7, currentTarget }) as unknown as PointerEvent & {
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
      letGo()
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
