import { expect, test, vi } from 'vitest'
import { inTurns } from '../../../src-main/worker/in-turns'
import { countingTask } from '../../support/counting-task'

function* sum(numbers: readonly number[]): Generator<undefined, number> {
  let total = 0
  for (const number of numbers) {
    total += number
    yield
  }
  return total
}

const hundred = Array.from({ length: 100 }, (_, i) => i)

test('a short computation is done without a pause', async () => {
  const { task } = countingTask(0)
  expect(await inTurns(sum(hundred), task)).toBe(4950)
  expect(task.pause).not.toHaveBeenCalled()
})

test('a long one pauses and has the same result', async () => {
  const { task } = countingTask(3)
  const onTurn = vi.fn()
  expect(await inTurns(sum(hundred), task, onTurn)).toBe(4950)
  expect(task.pause.mock.calls.length).toBeGreaterThan(10)
  expect(onTurn).toHaveBeenCalledTimes(task.pause.mock.calls.length)
})

test('one that is cancelled in a pause ends at it, as a failure', async () => {
  const { abort, task } = countingTask(100, () => {
    abort.abort()
    return Promise.resolve()
  })
  await expect(inTurns(sum(hundred), task)).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  expect(task.pause).toHaveBeenCalledOnce()
})

test('one that is cancelled before it begins computes nothing', async () => {
  const { abort, task } = countingTask(100)
  const parts = sum(hundred)
  const next = vi.spyOn(parts, 'next')
  abort.abort()
  await expect(inTurns(parts, task)).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  expect(next).not.toHaveBeenCalled()
})
