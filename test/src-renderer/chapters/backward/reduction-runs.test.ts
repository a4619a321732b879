import { describe, expect, it } from 'vitest'
import type { InspectRequest } from '../../../../src-main/contract/inspection'
import { inspect } from '../../../../src-main/engine'
import { ReductionRuns } from '../../../../src-renderer/chapters/backward/reduction-runs.svelte'

const sum: InspectRequest = {
  ...{ formula: 'x0^2', inputs: { x0: [1, 2] }, precision: 'float64', ties: 'even', reduce: 'sum' },
}
const runOf = (question: InspectRequest) => ({
  question,
  inspection: inspect(question.formula, question.inputs, question),
})

describe('the passes that have been run to their end', () => {
  it('are known one by one: nothing is told of a reduction that has not been run', () => {
    const runs = new ReductionRuns()
    expect(runs.of(sum)).toBeUndefined()
    runs.add(runOf(sum))
    expect(runs.of(sum)?.gradients).toEqual({ x0: [2, 4] })
    expect(runs.of({ ...sum, reduce: 'mean' })).toBeUndefined()
    runs.add(runOf({ ...sum, reduce: 'mean' }))
    expect(runs.of(sum)?.value).toBe(5)
    expect(runs.of({ ...sum, reduce: 'mean' })?.value).toBe(2.5)
  })

  it('are those of one formula and one set of inputs', () => {
    const runs = new ReductionRuns()
    runs.add(runOf(sum))
    expect(runs.of({ ...sum, inputs: { x0: [1, 3] } })).toBeUndefined()
    runs.add(runOf({ ...sum, inputs: { x0: [1, 3] }, reduce: 'max' }))
    expect(runs.of(sum)).toBeUndefined()
  })

  it('depend on how ties are shared for the maximum only', () => {
    const runs = new ReductionRuns()
    runs.add(runOf(sum))
    runs.add(runOf({ ...sum, reduce: 'max' }))
    expect(runs.of({ ...sum, ties: 'first' })?.value).toBe(5)
    expect(runs.of({ ...sum, reduce: 'max', ties: 'first' })).toBeUndefined()
  })
})
