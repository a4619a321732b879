import { describe, expect, it } from 'vitest'
import { outcomeWords } from '../../../src-renderer/controls/outcome-words'
import type { Outcome, Trace } from '../../../src-main/contract/trace'

/** A run of one coordinate in two records. */
function run(points: [number, number], values: [number, number], gradients: [number, number], outcome: Outcome): Trace {
  const [flat, heights, slopes] = [points, values, gradients].map((list) => Float64Array.from(list))
  const empty = new Float64Array()
  return {
    dimension: 1,
    steps: Float64Array.of(0, 1),
    points: flat ?? empty,
    values: heights ?? empty,
    gradients: slopes ?? empty,
    events: [],
    outcome,
  }
}

describe('the words for an outcome', () => {
  it('tell a place where f is not defined from numbers beyond all bounds', () => {
    const intoHole = run([1, -1], [0, NaN], [1, NaN], { kind: 'noValue', step: 1 })
    expect(outcomeWords(intoHole, false)).toBe('No value at step 1: f or its slope is not defined there')
    const away = run([1, -1e200], [1, Infinity], [2, NaN], { kind: 'diverged', step: 1 })
    expect(outcomeWords(away, false)).toBe('Diverged at step 1: the numbers are too large for the machine')
  })

  it('say that a run that ends higher than it began goes uphill', () => {
    const climbing = run([1, -1.5], [1, 2.25], [2, -3], { kind: 'stepping' })
    expect(outcomeWords(climbing, true)).toBe('Going uphill: at step 1 f is 2.25')
  })

  it('say nothing while the run goes on', () => {
    expect(outcomeWords(run([4, 2], [16, 4], [8, 4], { kind: 'stepping' }), false)).toBe('')
  })
})
