import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FrameLoop } from '../../../../src-renderer/scene/objects/frame-loop'

let waiting: FrameRequestCallback[] = []
let timeMs = 0
/** Lets the screen show one frame, so many milliseconds after the one before. */
const screen = (afterMs = 0) => {
  const now = waiting
  waiting = []
  timeMs += afterMs
  now.forEach((callback) => {
    callback(timeMs)
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback))
  vi.stubGlobal('cancelAnimationFrame', () => (waiting = []))
})
afterEach(() => {
  vi.useRealTimers()
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

/** A movement of ten frames, each of which takes a tenth of a second to draw. */
function moveSlowly(loop: FrameLoop): void {
  for (let frame = 0; frame < 10; frame++) {
    loop.wake()
    screen(100)
  }
}

test('a slow movement is drawn as drafts, and the last frame is a whole one, after which nothing runs', () => {
  const drafts: boolean[] = []
  const loop = new FrameLoop((_, isDraft) => drafts.push(isDraft))
  moveSlowly(loop)
  expect(drafts.at(-1)).toBe(true)
  vi.advanceTimersByTime(1000)
  screen()
  expect(drafts.at(-1)).toBe(false)
  expect(drafts).toHaveLength(11)
  vi.advanceTimersByTime(60_000)
  expect(waiting).toHaveLength(0)
})

test('a hand that moves on before the whole frame is drawn gets a draft at once', () => {
  const drafts: boolean[] = []
  const loop = new FrameLoop((_, isDraft) => drafts.push(isDraft))
  moveSlowly(loop)
  vi.advanceTimersByTime(1000)
  loop.wake()
  screen(16)
  expect(drafts.at(-1)).toBe(true)
  vi.advanceTimersByTime(1000)
  screen(16)
  expect(drafts.at(-1)).toBe(false)
})

test('a frame that is still to be drawn is no rest, however long it takes', () => {
  const drafts: boolean[] = []
  const loop = new FrameLoop((_, isDraft) => drafts.push(isDraft))
  moveSlowly(loop)
  loop.wake()
  vi.advanceTimersByTime(1000)
  screen(1000)
  expect(drafts.at(-1)).toBe(true)
})

test('owes no whole frame after it was stopped', () => {
  const loop = new FrameLoop(() => undefined)
  moveSlowly(loop)
  loop.stop()
  vi.advanceTimersByTime(1000)
  expect(waiting).toHaveLength(0)
})
