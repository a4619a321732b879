import { expect, test } from 'vitest'
import { joinTrace } from '../../../src-main/contract/join-trace'
import type { Trace, TracePart } from '../../../src-main/contract/trace'

const outcome = { kind: 'cancelled', step: 3 } as const

/** Records of these steps in two dimensions, with numbers that tell every array and coordinate apart. */
function records(...steps: number[]) {
  return {
    steps: Float64Array.from(steps),
    points: Float64Array.from(steps.flatMap((step) => [step + 0.1, step + 0.2])),
    values: Float64Array.from(steps, (step) => step + 0.3),
    gradients: Float64Array.from(steps.flatMap((step) => [step + 0.4, step + 0.5])),
    events: steps.filter((step) => step > 1).map((step) => ({ kind: 'flat', step }) as const),
  }
}

test('records of parts and reply are one trace, in order; dimension and outcome are the reply’s', () => {
  const parts: TracePart[] = [
    { ...records(0, 1), step: 1 },
    { ...records(), step: 2 },
    { ...records(2), step: 2 },
  ]
  const last: Trace = { dimension: 2, ...records(3), outcome }
  expect(joinTrace(parts, last)).toEqual({ dimension: 2, ...records(0, 1, 2, 3), outcome })
})

test('a trace without parts is the reply’s own, not a copy', () => {
  const last: Trace = { dimension: 2, ...records(0, 1), outcome }
  expect(joinTrace([], last)).toBe(last)
})
