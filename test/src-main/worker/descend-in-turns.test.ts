import { describe, expect, test, vi } from 'vitest'
import type { TraceBatch } from '../../../src-main/contract/trace'
import { descend } from '../../../src-main/engine'
import { descendInSlices } from '../../../src-main/worker/descend-in-slices'
import { bowlDescent } from '../../support/descents'

/** A task whose clock goes `tick` milliseconds further at every look, with what it has told its caller. */
function slowTask(tick: number) {
  const abort = new AbortController()
  const steps: number[] = []
  const batches: TraceBatch[] = []
  let time = 0
  return {
    abort,
    steps,
    batches,
    signal: abort.signal,
    now: () => (time += tick),
    pause: vi.fn(() => Promise.resolve()),
    progress: (done: number) => steps.push(done),
    batch: (records: TraceBatch) => batches.push(records),
  }
}

describe('a descent that takes many slices', () => {
  test('gives the same trace as one that takes a single slice', async () => {
    const spec = { ...bowlDescent, steps: 5_000 }
    const task = slowTask(100)
    expect(await descendInSlices(spec, task)).toEqual(descend(spec))
    expect(task.pause.mock.calls.length).toBeGreaterThan(10)
  })

  test('tells how far it is, each time further, and not more often than a person can see', async () => {
    const rushed = slowTask(1)
    const slow = slowTask(100)
    const spec = { ...bowlDescent, steps: 5_000 }
    await Promise.all([descendInSlices(spec, rushed), descendInSlices(spec, slow)])
    expect(slow.steps.length).toBeGreaterThan(10)
    expect(new Set(slow.steps).size).toBe(slow.steps.length)
    expect(slow.steps).toEqual([...slow.steps].sort((a, b) => a - b))
    expect(rushed.steps.length).toBeLessThan(rushed.pause.mock.calls.length)
  })

  test('ends at the first pause in which it is cancelled, with the record of the step it reached', async () => {
    const task = slowTask(100)
    task.pause
      .mockImplementationOnce(() => Promise.resolve())
      .mockImplementationOnce(() => {
        task.abort.abort()
        return Promise.resolve()
      })
    const trace = await descendInSlices({ ...bowlDescent, steps: 1_000_000 }, task)
    expect(task.pause).toHaveBeenCalledTimes(2)
    expect(trace.outcome).toEqual({ kind: 'cancelled', step: trace.steps.at(-1) })
  })
})

test('a short descent comes whole in its reply, without a pause', async () => {
  const task = slowTask(0)
  expect(await descendInSlices(bowlDescent, task)).toEqual(descend(bowlDescent))
  expect(task.batches).toHaveLength(0)
  expect(task.pause).not.toHaveBeenCalled()
})
