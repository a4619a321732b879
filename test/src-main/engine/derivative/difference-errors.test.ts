import { describe, expect, it } from 'vitest'
import { backward, differenceErrors } from '../../../../src-main/engine'
import { failureOf } from '../failure-of'
import reference from '../../../golden/reference.json'

const rows = reference.rounding
const formula = '0.05*x0^2+0.5*x0'
const hs = rows.map(({ h }) => h)

describe('errors of differences against h', () => {
  it.each(['float64', 'float32'] as const)('has the differences of the reference, %s', (precision) => {
    const found = differenceErrors(formula, 5, hs, precision)
    expect([...found.forward]).toStrictEqual(rows.map((row) => row[precision].forward))
    expect([...found.central]).toStrictEqual(rows.map((row) => row[precision].central))
  })

  it('measures both from the backward pass in float64', () => {
    const exact = backward(formula, [5]).gradient[0] ?? NaN
    const found = differenceErrors(formula, 5, hs, 'float32')
    expect(found.exact).toBe(exact)
    expect([...found.forwardError]).toStrictEqual([...found.forward].map((value) => Math.abs(value - exact)))
    expect([...found.centralError]).toStrictEqual([...found.central].map((value) => Math.abs(value - exact)))
  })

  it('is a V: truncation falls with h and h², round-off rises again', () => {
    const { forwardError, centralError } = differenceErrors('exp(x0)', 1, [1e-2, 1e-3, 1e-8, 1e-12], 'float64')
    const [coarse = NaN, finer = NaN, best = NaN, tooFine = NaN] = forwardError
    expect(Math.log10(coarse / finer)).toBeCloseTo(1, 1)
    expect(Math.log10((centralError[0] ?? NaN) / (centralError[1] ?? NaN))).toBeCloseTo(2, 1)
    expect(best).toBeLessThan(finer)
    expect(tooFine).toBeGreaterThan(best)
  })

  it('says not-a-number where h is lost in float32', () => {
    const { forward, centralError } = differenceErrors(formula, 5, [1e-49], 'float32')
    expect([...forward, ...centralError]).toStrictEqual([NaN, NaN])
  })

  it('is refused for too many h, naming the first of them', () => {
    const { kind, values } = failureOf(() => differenceErrors(formula, 5, Array(2_000).fill(0.25), 'float64'))
    expect([kind, values['value']]).toStrictEqual(['hs', `[${'0.25,'.repeat(12).slice(0, 59)}…`])
  })

  it('differentiates by the variable asked for', () => {
    const { exact, central } = differenceErrors('x0^2 + x1^2', [5, 10], [1e-4], 'float64', 1)
    expect(exact).toBe(20)
    expect([...central]).toStrictEqual([19.99999999995339])
  })
})
