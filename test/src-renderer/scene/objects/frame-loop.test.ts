import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FrameLoop } from '../../../../src-renderer/scene/objects/frame-loop'

let waiting: FrameRequestCallback[] = []
/** Lets the screen show one frame. */
const screen = () => {
  const now = waiting
  waiting = []
  now.forEach((callback) => {
    callback(0)
  })
}

beforeEach(() => {
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback))
  vi.stubGlobal('cancelAnimationFrame', () => (waiting = []))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('many changes make one frame, and then nothing runs', () => {
  const draw = vi.fn()
  const loop = new FrameLoop(draw)
  loop.wake()
  loop.wake()
  screen()
  expect(draw).toHaveBeenCalledTimes(1)
  expect(waiting).toHaveLength(0)
})

test('goes on while a frame asks for the next', () => {
  let left = 3
  const loop = new FrameLoop(() => {
    if (--left > 0) loop.wake()
  })
  loop.wake()
  for (let frame = 0; frame < 10; frame++) screen()
  expect(left).toBe(0)
  expect(waiting).toHaveLength(0)
})

test('draws nothing after it was stopped', () => {
  const draw = vi.fn()
  const loop = new FrameLoop(draw)
  loop.wake()
  loop.stop()
  screen()
  expect(draw).not.toHaveBeenCalled()
})
