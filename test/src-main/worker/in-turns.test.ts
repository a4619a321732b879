import { expect, test, vi } from 'vitest'
import type { Task } from '../../../src-main/worker/task'
import { inSlices } from '../../../src-main/worker/in-slices'

function* sum(numbers: readonly number[]): Generator<undefined, number> {
  let total = 0
  for (const number of numbers) {
    total += number
    yield
  }
  return total
}

const hundred = Array.from({ length: 100 }, (_, i) => i)

/** A task whose clock goes `tick` milliseconds further at every look. */
function taskOf(tick: number, pause: () => Promise<void> = () => Promise.resolve()) {
  const abort = new AbortController()
  let time = 0
  const task = {
    signal: abort.signal,
    now: () => (time += tick),
    pause: vi.fn(pause),
    progress: vi.fn(),
    batch: vi.fn(),
  }
  return { abort, task: task satisfies Task }
}

test('a short computation is done without a pause', async () => {
  const { task } = taskOf(0)
  expect(await inSlices(sum(hundred), task)).toBe(4950)
  expect(task.pause).not.toHaveBeenCalled()
})

test('a long one pauses and has the same result', async () => {
  const { task } = taskOf(3)
  expect(await inSlices(sum(hundred), task)).toBe(4950)
  expect(task.pause.mock.calls.length).toBeGreaterThan(10)
})

test('one that is cancelled ends at the next pause, as a failure', async () => {
  const { abort, task } = taskOf(100, () => {
    abort.abort()
    return Promise.resolve()
  })
  await expect(inSlices(sum(hundred), task)).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  expect(task.pause).toHaveBeenCalledTimes(1)
})
