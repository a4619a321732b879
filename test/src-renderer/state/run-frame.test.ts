import { describe, expect, test } from 'vitest'
import { descend } from '../../../src-main/engine'
import type { DescentSpec } from '../../../src-main/contract/spec'
import { frameAt, recordPosition, type Run } from '../../../src-renderer/state/run-frame'
import { bowlDescent } from '../../support/descents'

const spec = { ...bowlDescent, steps: 100 } as DescentSpec
const run: Run = { id: 'main', look: 'main', spec, trace: descend(spec) }

/** A run of which only some steps have a record. */
const thinned = (...steps: number[]): Run => {
  const numbers = Float64Array.from(steps, (step) => 10 * step)
  const trace = { dimension: 1, steps: Float64Array.from(steps), points: numbers, values: numbers, gradients: numbers }
  return {
    ...run,
    trace: { ...trace, events: [{ kind: 'converged', step: 8 }], outcome: { kind: 'converged', step: 8 } },
  }
}

describe('a run at a step', () => {
  test('has nothing of the steps after it', () => {
    const { reached, seen } = frameAt(run, 3, false)
    expect([...reached.steps]).toEqual([0, 1, 2, 3])
    expect([reached.points.length, reached.gradients.length, reached.values.length]).toEqual([8, 8, 4])
    expect(reached.outcome).toEqual({ kind: 'stepping' })
    expect(seen).toBe(reached)
  })

  test('has the point, the value and the gradient of that step', () => {
    const frame = frameAt(run, 3, false)
    expect([...frame.point]).toEqual([...run.trace.points.slice(6, 8)])
    expect([...frame.gradient]).toEqual([...run.trace.gradients.slice(6, 8)])
    expect([frame.value, frame.record, frame.step]).toEqual([run.trace.values[3], 3, 3])
  })

  test('tells its outcome from the step on at which it has come, and not one earlier', () => {
    const outcomes = [82, 83, 90].map((step) => frameAt(run, step, false).reached.outcome.kind)
    expect(run.trace.outcome).toEqual({ kind: 'converged', step: 83 })
    expect(outcomes).toEqual(['stepping', 'converged', 'converged'])
  })

  test('may show all of it where that is wanted', () => {
    const frame = frameAt(run, 3, true)
    expect(frame.seen).toBe(run.trace)
    expect([frame.isWhole, frame.isAtEnd, frameAt(run, 100, false).isAtEnd]).toEqual([true, false, true])
  })

  test('of a thinned run is the last record up to that step', () => {
    const at = (step: number) => frameAt(thinned(0, 1, 5, 10), step, false)
    expect([0, 4, 5, 9, 10].map((step) => at(step).step)).toEqual([0, 1, 5, 5, 10])
    expect([at(4).value, at(5).isAtEnd, at(10).isAtEnd]).toEqual([10, false, true])
  })
})

test('between two records the ball is as far as the step is between their steps', () => {
  const { trace } = thinned(0, 1, 5, 10)
  expect([0, 0.5, 1, 2, 5, 7.5, 10].map((step) => recordPosition(trace, step))).toEqual([0, 0.5, 1, 1.25, 2, 2.5, 3])
  expect(recordPosition(trace, 12)).toBe(3)
})
