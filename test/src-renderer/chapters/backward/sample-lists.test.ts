import { describe, expect, it } from 'vitest'
import type { InspectRequest, Reduction } from '../../../../src-main/contract/inspection'
import { inspect } from '../../../../src-main/engine'
import { isOneNumber, sampleLists } from '../../../../src-renderer/chapters/backward/sample-lists'
import { samplesOf } from '../../../../src-renderer/chapters/backward/samples'
import { backward } from '../../../golden/reference.json'

const x0 = samplesOf({ from: -2, to: 2, step: 0.25 })
const { formula } = backward
const y = x0.map((x) => 2 * x * x + 2)

function listsOf(text: string, inputs: InspectRequest['inputs'], options: Partial<InspectRequest> = {}) {
  const question: InspectRequest = { formula: text, inputs, precision: 'float64', ties: 'even', ...options }
  return sampleLists(inspect(text, inputs, options), question)
}
const by = (reduce: Reduction) => listsOf(formula, { x0 }, { reduce })

describe('the samples of the textbook', () => {
  it('are the 17 of the reference', () => {
    expect(x0).toEqual(backward.at)
  })

  it.each(['sum', 'loop', 'mean', 'max'] as const)('have the same y before %s', (reduce) => {
    expect(by(reduce)?.xs).toEqual(x0)
    expect(by(reduce)?.values).toEqual(y)
  })

  it('have the gradients of the reference: 4x by sum and loop, 4x/17 by mean, a shared tie by max', () => {
    expect(by('sum')?.gradients).toEqual(backward.sum)
    expect(by('loop')?.gradients).toEqual(backward.sum)
    by('mean')?.gradients?.forEach((each, i) => expect(each).toBeCloseTo(backward.mean[i] ?? NaN, 15))
    expect(by('max')?.gradients?.map((each) => each + 0)).toEqual(backward.max)
    const first = listsOf(formula, { x0 }, { reduce: 'max', ties: 'first' })?.gradients
    expect(first?.map((each) => each + 0)).toEqual(x0.map((x) => (x === -2 ? -8 : 0)))
  })

  it('stay a list with a vector, which picks one sample', () => {
    const vector = x0.map((_, i) => (i === 3 ? 1 : 0))
    const lists = listsOf(formula, { x0 }, { vector })
    expect(lists?.values).toEqual(y)
    expect(lists?.gradients?.map((each) => each + 0)).toEqual(x0.map((x, i) => (i === 3 ? 4 * x : 0)))
  })
})

describe('other formulas', () => {
  it('have no samples where x0 is one number', () => {
    expect(listsOf(formula, { x0: 3 })).toBeUndefined()
  })

  it('have no y where nothing of the result comes of a list', () => {
    expect(listsOf('x1^2', { x0, x1: 3 })).toMatchObject({ values: undefined, gradients: x0.map(() => 0) })
  })

  it('may make one number by themselves, which is no reduction that was added', () => {
    expect(isOneNumber(inspect(`sum(${formula})`, { x0 }, { reduce: 'mean' }))).toBe(true)
    for (const reduce of ['sum', 'loop', 'mean', 'max'] as const)
      expect(isOneNumber(inspect(formula, { x0 }, { reduce }))).toBe(false)
    expect(isOneNumber(inspect(formula, { x0 }, { vector: x0 }))).toBe(false)
  })
})
