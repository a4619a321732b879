import { describe, expect, it } from 'vitest'
import { sampleCurve } from '../../../../src-main/engine'
import { failureOf } from '../failure-of'

describe('a sampled curve', () => {
  it('runs from one end of its range to the other', () => {
    const curve = sampleCurve('x^2', [-2, 2], 5)
    expect([...curve.xs]).toStrictEqual([-2, -1, 0, 1, 2])
    expect([...curve.values]).toStrictEqual([4, 1, 0, 1, 4])
    expect([curve.min, curve.max]).toStrictEqual([0, 4])
  })

  it('has holes where f is not finite', () => {
    const curve = sampleCurve('1/x', [-1, 1], 3)
    expect([...curve.values]).toStrictEqual([-1, NaN, 1])
    expect([curve.min, curve.max]).toStrictEqual([-1, 1])
    expect(sampleCurve('log(-1)', [0, 1], 2)).toMatchObject({ min: NaN, max: NaN })
  })

  it('runs along the variable asked for, the others held', () => {
    expect([...sampleCurve('10*x0 + x1', [0, 2], 3, [7, 7], 1).values]).toStrictEqual([70, 71, 72])
  })

  it('is refused for a range without width or too few samples', () => {
    expect(failureOf(() => sampleCurve('x', [1, 1], 5))).toMatchObject({ kind: 'range', values: { value: '[1,1]' } })
    expect(failureOf(() => sampleCurve('x', [0, 1], 1))).toMatchObject({ kind: 'samples' })
  })
})
