import { describe, expect, it } from 'vitest'
import { variablePlane } from '../../../../src-main/contract/plane'
import { differentiate, sampleField } from '../../../../src-main/engine'
import { failureOf } from '../failure-of'

const grid = { from: -2, to: 2.25, step: 0.25 }
const central = { method: 'central', h: 1e-4 } as const

describe('an arrow field', () => {
  const field = sampleField('x0^2 + x1^2', { x0: grid, x1: grid }, central)

  it('on the grid of the textbook has 18 × 18 arrows, x0 along the columns', () => {
    expect([field.columns, field.rows, field.points.length, field.gradients.length]).toStrictEqual([18, 18, 648, 648])
    expect([...field.points.subarray(0, 4)]).toStrictEqual([-2, -2, -1.75, -2])
    expect([...field.points.subarray(-2)]).toStrictEqual([2.25, 2.25])
  })

  it('has the gradient of the chosen method at each point', () => {
    for (const at of [0, 100, 323]) {
      const point = field.points.slice(2 * at, 2 * at + 2)
      expect(field.gradients.slice(2 * at, 2 * at + 2)).toStrictEqual(differentiate('x0^2 + x1^2', point, central))
    }
    expect(field.longest).toBeCloseTo(Math.hypot(4.5, 4.5), 8)
  })

  it('points at the minimum on the bowl, not on x0²/20 + x1²', () => {
    const turn = (formula: string) => {
      const { points, gradients } = sampleField(formula, { x0: grid, x1: grid }, { method: 'backward', h: 1e-4 })
      const crosses = Array.from({ length: points.length / 2 }, (_, i) => {
        const [x0 = NaN, x1 = NaN] = points.subarray(2 * i)
        const [g0 = NaN, g1 = NaN] = gradients.subarray(2 * i)
        return Math.abs(x0 * g1 - x1 * g0)
      })
      return Math.max(...crosses)
    }
    expect(turn('x0^2 + x1^2')).toBe(0)
    expect(turn('x0^2/20 + x1^2')).toBeGreaterThan(1)
  })

  it('has as many columns as x0 has places, as many rows as x1, and its arrows row by row', () => {
    const wide = { x0: { from: 1, to: 3, step: 1 }, x1: { from: 10, to: 20, step: 10 } }
    const cut = sampleField('x0^2 + 7*x1', wide, { method: 'backward', h: 1e-4 })
    expect([cut.columns, cut.rows]).toStrictEqual([3, 2])
    expect([...cut.points]).toStrictEqual([1, 10, 2, 10, 3, 10, 1, 20, 2, 20, 3, 20])
    expect([...cut.gradients]).toStrictEqual([2, 7, 4, 7, 6, 7, 2, 7, 4, 7, 6, 7])
    expect(cut.longest).toBe(Math.hypot(6, 7))
  })

  it('of more variables spans the plane of two', () => {
    const side = { from: 1, to: 2, step: 1 }
    const plane = variablePlane(2, 1, [5, 0, 0])
    const cut = sampleField('x0*x1*x2', { x0: side, x1: side }, { method: 'backward', h: 1e-4 }, plane)
    expect([...cut.gradients]).toStrictEqual([5, 5, 5, 10, 10, 5, 10, 10])
  })

  it('on a slanted plane has the slopes along its two directions', () => {
    const [u, v] = [
      { from: 1, to: 2, step: 1 },
      { from: 0, to: 0, step: 1 },
    ]
    const plane = { origin: [0, 0, 1], across: [3, 0, 0], along: [0, 1, -2] }
    const cut = sampleField('x0^2 + 10*x1 + 100*x2', { x0: u, x1: v }, { method: 'backward', h: 1e-4 }, plane)
    expect([...cut.points]).toStrictEqual([1, 0, 2, 0])
    // ∇f is (2·3u, 10, 100): 3 times the first by u, 10 - 200 by v.
    expect([...cut.gradients]).toStrictEqual([18, -190, 36, -190])
  })

  it('of one variable has no slope along x1', () => {
    const cut = sampleField('x0^2', { x0: { from: 3, to: 3, step: 1 }, x1: { from: 0, to: 1, step: 1 } }, central)
    expect([...cut.gradients].map(Math.round)).toStrictEqual([6, 0, 6, 0])
  })

  it('is refused for a grid without end', () => {
    const endless = { from: 0, to: 1, step: 1e-9 }
    expect(failureOf(() => sampleField('x0', { x0: endless, x1: grid }, central))).toMatchObject({
      kind: 'x0',
      values: { value: '{"from":0,"to":1,"step":1e-9}' },
    })
  })
})
