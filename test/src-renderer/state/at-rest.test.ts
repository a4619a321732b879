import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPulse, createRest } from '../../../src-renderer/state/at-rest'

/** Much longer than any hand rests. */
const LONG_MS = 60_000
let page: EventTarget

beforeEach(() => {
  vi.useFakeTimers()
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a rest comes once after several changes', () => {
  const callback = vi.fn()
  const rest = createRest(callback)
  rest()
  rest()
  expect(callback).not.toHaveBeenCalled()
  vi.advanceTimersByTime(LONG_MS)
  expect(callback).toHaveBeenCalledOnce()
})

test('a hand that holds something does not rest, however long it holds still', () => {
  const callback = vi.fn()
  const rest = createRest(callback)
  page.dispatchEvent(new Event('pointerdown'))
  rest()
  vi.advanceTimersByTime(LONG_MS)
  rest()
  vi.advanceTimersByTime(LONG_MS)
  expect(callback).not.toHaveBeenCalled()
  page.dispatchEvent(new Event('pointerup'))
  vi.advanceTimersByTime(LONG_MS)
  expect(callback).toHaveBeenCalledOnce()
})

test('a hand that lets go without having changed anything is no rest', () => {
  const callback = vi.fn()
  createRest(callback)
  page.dispatchEvent(new Event('pointerdown'))
  page.dispatchEvent(new Event('pointerup'))
  vi.advanceTimersByTime(LONG_MS)
  expect(callback).not.toHaveBeenCalled()
})

test('a pulse comes once a second while something goes on, and once more after its end', () => {
  const callback = vi.fn()
  const pulse = createPulse(callback)
  for (let frame = 0; frame < 3 * 60; frame++) {
    pulse()
    vi.advanceTimersByTime(1000 / 60)
  }
  expect(callback.mock.calls.length).toBeGreaterThanOrEqual(2)
  expect(callback.mock.calls.length).toBeLessThanOrEqual(3)
  vi.advanceTimersByTime(LONG_MS)
  const after = callback.mock.calls.length
  vi.advanceTimersByTime(LONG_MS)
  expect([after, callback.mock.calls.length]).toEqual([3, 3])
})
