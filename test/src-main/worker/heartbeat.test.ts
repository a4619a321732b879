import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHeartbeat } from '../../../src-main/worker/heartbeat'

const FIVE_SECONDS = 5_000

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const never = () => new Promise<never>(() => undefined)

test('a worker that gives no sign of life within five seconds is reported once', async () => {
  const onSilence = vi.fn()
  createHeartbeat(never, onSilence, FIVE_SECONDS).start()
  await vi.advanceTimersByTimeAsync(0.9 * FIVE_SECONDS)
  expect(onSilence).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10 * FIVE_SECONDS)
  expect(onSilence).toHaveBeenCalledOnce()
})

test('a ping that cannot even be sent counts as unanswered', async () => {
  const onSilence = vi.fn()
  createHeartbeat(() => Promise.reject(new Error('closed')), onSilence, FIVE_SECONDS).start()
  await vi.advanceTimersByTimeAsync(FIVE_SECONDS)
  expect(onSilence).toHaveBeenCalledOnce()
})

test('a worker that answers is left alone, however long it works', async () => {
  const onSilence = vi.fn()
  createHeartbeat(() => Promise.resolve(), onSilence, FIVE_SECONDS).start()
  await vi.advanceTimersByTimeAsync(100 * FIVE_SECONDS)
  expect(onSilence).not.toHaveBeenCalled()
})

test('a worker that falls silent later is found just the same', async () => {
  const onSilence = vi.fn()
  let isStuck = false
  createHeartbeat(() => (isStuck ? never() : Promise.resolve()), onSilence, FIVE_SECONDS).start()
  await vi.advanceTimersByTimeAsync(FIVE_SECONDS)
  isStuck = true
  await vi.advanceTimersByTimeAsync(2 * FIVE_SECONDS)
  expect(onSilence).toHaveBeenCalledOnce()
})

test('nothing runs before the start, after a stop, or twice after two starts', () => {
  const heartbeat = createHeartbeat(never, () => undefined, FIVE_SECONDS)
  expect(vi.getTimerCount()).toBe(0)
  heartbeat.start()
  heartbeat.start()
  expect(vi.getTimerCount()).toBe(1)
  heartbeat.stop()
  expect(vi.getTimerCount()).toBe(0)
})
