import { describe, expect, it } from 'vitest'
import { gradientAt, lastFiniteRecord, lengthOf, pointAt, pointBetween } from '../../../src-renderer/state/records'

const trace = {
  dimension: 2,
  steps: Float64Array.of(0, 1),
  points: Float64Array.of(-3, 4, 1, 0),
  values: Float64Array.of(25, 1),
  gradients: Float64Array.of(-6, 8, 2, 0),
  events: [],
  outcome: { kind: 'stepping' },
} as const

describe('records of a trace', () => {
  it('gives the very point at a step and the interpolated one between', () => {
    expect(pointBetween(trace, 0)).toEqual([-3, 4])
    expect(pointBetween(trace, 0.5)).toEqual([-1, 2])
    expect(pointBetween(trace, 1)).toEqual([1, 0])
  })

  it('goes from one record to the next: a quarter of the way is nearer to the first', () => {
    expect(pointBetween(trace, 0.25)).toEqual([-2, 3])
    expect(pointBetween(trace, 0.75)).toEqual([0, 1])
  })

  it('has a point and a gradient of one record', () => {
    expect([[...pointAt(trace, 0)], [...pointAt(trace, 1)]]).toEqual([
      [-3, 4],
      [1, 0],
    ])
    expect([[...gradientAt(trace, 0)], [...gradientAt(trace, 1)]]).toEqual([
      [-6, 8],
      [2, 0],
    ])
  })

  it('finds the last place that a picture can show', () => {
    const left = { ...trace, points: Float64Array.of(-3, 4, NaN, 0) }
    expect(lastFiniteRecord(left, 1)).toBe(0)
    expect(lastFiniteRecord(trace, 1)).toBe(1)
  })

  it('measures a gradient without overflow', () => {
    expect(lengthOf([3, 4])).toBe(5)
    expect(lengthOf([3e200, 4e200]) / 5e200).toBeCloseTo(1, 15)
    expect(lengthOf([0, 0])).toBe(0)
  })
})
