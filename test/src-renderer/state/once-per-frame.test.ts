import { afterEach, expect, test, vi } from 'vitest'
import { oncePerFrame } from '../../../src-renderer/state/once-per-frame'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('what is asked for many times between two frames runs once, before the next one, and then again when asked', () => {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  const callback = vi.fn()
  const ask = oncePerFrame(callback)
  ask()
  ask()
  expect([frames.length, callback.mock.calls.length]).toEqual([1, 0])
  frames[0]?.()
  expect(callback).toHaveBeenCalledOnce()
  ask()
  frames[1]?.()
  expect(callback).toHaveBeenCalledTimes(2)
})
