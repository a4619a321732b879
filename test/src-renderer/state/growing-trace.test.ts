import { expect, test } from 'vitest'
import { joinTrace } from '../../../src-main/contract/join-trace'
import type { Trace, TracePart } from '../../../src-main/contract/trace'
import { descend } from '../../../src-main/engine'
import { GrowingTrace } from '../../../src-renderer/state/growing-trace'
import { bowlDescent } from '../../support/descents'
import { expectSameTrace } from '../../support/same-trace'

const whole = descend({ ...bowlDescent, steps: 10_000 })

/** The records from one to another of the whole trace, as a part of it. */
function part(first: number, end: number): TracePart {
  return {
    steps: whole.steps.slice(first, end),
    points: whole.points.slice(2 * first, 2 * end),
    values: whole.values.slice(first, end),
    gradients: whole.gradients.slice(2 * first, 2 * end),
    events: whole.events.filter(({ step }) => step >= first && step < end),
    step: end - 1,
  }
}

test('there is no trace before the first record', () => {
  const growing = new GrowingTrace(2)
  expect(growing.trace).toBeUndefined()
  growing.add({ ...part(0, 0), step: 3 })
  expect(growing.trace).toBeUndefined()
})

test('what has come is the whole trace up to there, across every growth of its room', () => {
  const growing = new GrowingTrace(2)
  const ends = [1, 3, 5_000, 5_001, 10_001]
  let first = 0
  for (const end of ends) {
    growing.add(part(first, end))
    first = end
    const { steps, points, values, gradients, events } = part(0, end)
    const outcome = { kind: 'computing', step: end - 1 } as const
    expectSameTrace(growing.trace as Trace, { dimension: 2, steps, points, values, gradients, events, outcome })
  }
})

test('a trace that was read stays as it was when more comes', () => {
  const growing = new GrowingTrace(2)
  growing.add(part(0, 10))
  const early = growing.trace
  growing.add(part(10, 9_000))
  expect(early?.steps).toEqual(whole.steps.slice(0, 10))
  expect(early?.points).toEqual(whole.points.slice(0, 20))
})

test('parts and the end, joined, are the whole trace', () => {
  const end = { ...part(4_000, 10_001), dimension: 2, outcome: whole.outcome }
  const { step: _, ...last } = end
  expectSameTrace(joinTrace([part(0, 1_000), part(1_000, 4_000)], last), whole)
})
