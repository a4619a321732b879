import { describe, expect, test } from 'vitest'
import { joinTrace } from '../../../src-main/contract/join-trace'
import type { TracePart } from '../../../src-main/contract/trace'
import { descend } from '../../../src-main/engine'
import { descendInTurns } from '../../../src-main/worker/descend-in-turns'
import { bowlDescent } from '../../support/descents'
import { countingTask } from '../../support/counting-task'
import { expectSameTrace } from '../../support/same-trace'

/** The pauses after the n-th are those of a cancelled task. */
function cancelledInPause(n: number) {
  let pauses = 0
  const counting = countingTask<TracePart>(100, () => {
    if (++pauses === n) counting.abort.abort()
    return Promise.resolve()
  })
  return counting
}

describe('a descent that takes many turns', () => {
  // Slower than a part's interval at every look, a bit faster, and so fast that parts go by their number of records.
  test.each([100, 4, 0.001])('is, parts and reply together, the trace of one go (clock of %j ms)', async (tick) => {
    const { task, parts } = countingTask<TracePart>(tick)
    const spec = { ...bowlDescent, steps: 40_000 }
    const last = await descendInTurns(spec, task)
    expect(parts.length).toBeGreaterThan(3)
    expectSameTrace(joinTrace(parts, last), descend(spec))
  })

  test('that is thinned is the same trace, too', async () => {
    const { task, parts } = countingTask<TracePart>(4)
    const spec = { ...bowlDescent, steps: 150_000 }
    const trace = joinTrace(parts, await descendInTurns(spec, task))
    expectSameTrace(trace, descend(spec))
  })

  test('tells in each part how far it is: each time further, and as far as its records go', async () => {
    const { task, parts } = countingTask<TracePart>(100)
    await descendInTurns({ ...bowlDescent, steps: 5_000 }, task)
    const steps = parts.map(({ step }) => step)
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
    expect(parts.map((part) => part.steps.at(-1))).toEqual(steps)
  })

  test('sends no part with more than 10,000 records, so that none is a burden', async () => {
    const { task, parts } = countingTask<TracePart>(0)
    const last = await descendInTurns({ ...bowlDescent, steps: 60_000 }, task)
    expect(Math.max(...[...parts, last].map(({ steps }) => steps.length))).toBeLessThan(10_000)
  })

  test('tells not more often than a person can see', async () => {
    const { task, parts } = countingTask<TracePart>(1)
    await descendInTurns({ ...bowlDescent, steps: 5_000 }, task)
    expect(task.pause.mock.calls.length).toBeGreaterThan(3 * parts.length)
  })
})

describe('a descent that is cancelled', () => {
  test('ends at that pause, with the records up to the step it reached', async () => {
    const { task, parts } = cancelledInPause(2)
    const spec = { ...bowlDescent, steps: 100_000 }
    const trace = joinTrace(parts, await descendInTurns(spec, task))
    const reached = trace.steps.at(-1) ?? NaN
    expect(task.pause).toHaveBeenCalledTimes(2)
    expect(trace).toEqual({ ...descend({ ...spec, steps: reached }), outcome: { kind: 'cancelled', step: reached } })
  })

  test('has the record of the last step also when thinning would have left it out', async () => {
    const { task, parts } = cancelledInPause(100)
    const trace = joinTrace(parts, await descendInTurns({ ...bowlDescent, steps: 1_000_000 }, task))
    const gaps = trace.steps.slice(1).map((step, record) => step - (trace.steps[record] ?? NaN))
    expect(Math.max(...gaps)).toBeGreaterThan(1)
    expect(trace.outcome).toEqual({ kind: 'cancelled', step: trace.steps.at(-1) })
    expect(trace.steps.at(-1)).toBe(100 * 64)
  })

  test('before it began stands at its first point', async () => {
    const { abort, task } = countingTask<TracePart>(0)
    abort.abort()
    const trace = await descendInTurns(bowlDescent, task)
    expect(trace.outcome).toEqual({ kind: 'cancelled', step: 0 })
    expect([...trace.points]).toEqual(bowlDescent.start)
  })
})

test('a short descent comes whole in its reply, without a pause', async () => {
  const { task, parts } = countingTask<TracePart>(0)
  expect(await descendInTurns(bowlDescent, task)).toEqual(descend(bowlDescent))
  expect(parts).toHaveLength(0)
  expect(task.pause).not.toHaveBeenCalled()
})
