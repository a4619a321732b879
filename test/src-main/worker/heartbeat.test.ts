import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHeartbeat } from '../../../src-main/worker/heartbeat'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

/** A heartbeat of a worker that answers pings as long as `isWell` says. */
function watch(isWell: () => boolean = () => false) {
  const onSilence = vi.fn()
  const ping = vi.fn(() => {
    if (isWell()) heartbeat.hear()
  })
  const heartbeat = createHeartbeat(ping, onSilence)
  heartbeat.start()
  return { heartbeat, onSilence, ping }
}

describe('a worker that has not started yet', () => {
  test('is given time: forty seconds without a sign of life are a slow machine', async () => {
    const { onSilence } = watch()
    await seconds(40)
    expect(onSilence).not.toHaveBeenCalled()
  })

  test('is given up after a minute, once', async () => {
    const { onSilence } = watch()
    await seconds(61)
    expect(onSilence).toHaveBeenCalledOnce()
    await seconds(600)
    expect(onSilence).toHaveBeenCalledOnce()
  })
})

describe('a worker that has started', () => {
  test('and gives no sign of life within five seconds is given up, once', async () => {
    const { heartbeat, onSilence } = watch()
    heartbeat.hear()
    await seconds(4.5)
    expect(onSilence).not.toHaveBeenCalled()
    await seconds(0.6)
    expect(onSilence).toHaveBeenCalledOnce()
    await seconds(600)
    expect(onSilence).toHaveBeenCalledOnce()
  })

  test('is left alone while it answers, however long it works', async () => {
    const { onSilence } = watch(() => true)
    await seconds(600)
    expect(onSilence).not.toHaveBeenCalled()
  })

  test('and falls silent later is found as soon', async () => {
    let isWell = true
    const { onSilence } = watch(() => isWell)
    await seconds(120)
    isWell = false
    await seconds(6)
    expect(onSilence).toHaveBeenCalledOnce()
  })

  test('is not short of time after an idle while: silence counts from the next start', async () => {
    const { heartbeat, onSilence } = watch()
    heartbeat.hear()
    await seconds(4)
    heartbeat.stop()
    await seconds(60)
    heartbeat.start()
    await seconds(4)
    expect(onSilence).not.toHaveBeenCalled()
  })

  test('is asked once in a silence, not at every beat', async () => {
    const { ping } = watch()
    await seconds(30)
    expect(ping).toHaveBeenCalledOnce()
  })
})

test('nothing runs after a stop, nor twice after two starts', () => {
  const { heartbeat } = watch()
  heartbeat.start()
  expect(vi.getTimerCount()).toBe(1)
  heartbeat.stop()
  expect(vi.getTimerCount()).toBe(0)
})
