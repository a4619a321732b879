import { describe, expect, it } from 'vitest'
import { variablePlane } from '../../../../src-main/contract/plane'
import { evaluate, sampleSurface } from '../../../../src-main/engine'
import { failureOf } from '../failure-of'

describe('a sampled surface', () => {
  it('has x0 along the columns and x1 along the rows, ends included', () => {
    const surface = sampleSurface('x0 + 10*x1', { x0: [0, 2], x1: [0, 1] }, 3, 2)
    expect([...surface.heights]).toStrictEqual([0, 1, 2, 10, 11, 12])
    expect(surface).toMatchObject({ columns: 3, rows: 2, min: 0, max: 12 })
  })

  it('of one variable is the same in every row', () => {
    const { heights } = sampleSurface('x0^2', { x0: [-1, 1], x1: [0, 1] }, 3, 2)
    expect([...heights]).toStrictEqual([1, 0, 1, 1, 0, 1])
  })

  it('has holes where f is not finite', () => {
    const holes = sampleSurface('1/x0', { x0: [-1, 1], x1: [0, 1] }, 3, 2)
    expect([...holes.heights]).toStrictEqual([-1, NaN, 1, -1, NaN, 1])
    expect([holes.min, holes.max]).toStrictEqual([-1, 1])
  })

  it('has the very numbers that f gives, at any scale', () => {
    const heights = (formula: string) => [...sampleSurface(formula, { x0: [0, 1], x1: [1, 3] }, 2, 2).heights]
    expect(heights('1e200*(x0 + x1)')).toStrictEqual([1e200, 2e200, 3e200, 4e200])
    expect(heights('1e-200*(x0 + x1)')).toStrictEqual([1e-200, 2e-200, 3e-200, 4e-200])
    // float32 would round this to 16777216.
    expect(heights('x0 + 16777216')[1]).toBe(16777217)
  })

  it('of more variables shows the plane of two, the others held', () => {
    const plane = variablePlane(2, 0, [7, 5, 7])
    const { heights } = sampleSurface('x0 + 10*x1 + 100*x2', { x0: [0, 1], x1: [0, 2] }, 2, 2, plane)
    expect([...heights]).toStrictEqual([50, 150, 52, 152])
  })

  it('on a slanted plane has f at origin + u·across + v·along, u along the columns', () => {
    const plane = { origin: [1, 0, 5], across: [2, 1, 0], along: [0, 1, -1] }
    const { heights } = sampleSurface('x0 + 10*x1 + 100*x2', { x0: [0, 1], x1: [0, 2] }, 2, 2, plane)
    // (1, 0, 5), (3, 1, 5) and with v = 2: (1, 2, 3), (3, 3, 3).
    expect([...heights]).toStrictEqual([501, 513, 321, 333])
  })

  it('has on the plane of x0 and x1 the very numbers that it has without one', () => {
    const domain = { x0: [-0.3, 0.7], x1: [-1.1, 2.3] } as const
    const formula = 'sin(3*x0) - x1^3/7'
    const plane = variablePlane(0, 1, [9, 9])
    expect(sampleSurface(formula, domain, 17, 13, plane)).toStrictEqual(sampleSurface(formula, domain, 17, 13))
    const { heights } = sampleSurface(formula, domain, 2, 2)
    expect(heights[2]).toBe(evaluate(formula, [-0.3, 2.3]))
  })

  it.each([
    ['plane', { origin: [0, 0], across: [1, 2], along: [2, 4] }],
    ['plane', { origin: [0, 0, 0], across: [1, 0], along: [0, 1] }],
    ['point-too-short', variablePlane(0, 1, [0, 0])],
    ['point-too-long', variablePlane(0, 1, new Float64Array(9))],
    ['across', { origin: [0, 0, 0], across: [NaN, 0, 0], along: [0, 1, 0] }],
  ])('is refused for a plane that does not fit: %s', (kind, plane) => {
    const domain = { x0: [0, 1], x1: [0, 1] } as const
    expect(failureOf(() => sampleSurface('x0 + x2', domain, 2, 2, plane))).toMatchObject({ kind })
  })

  it.each([
    ['columns', { x0: [0, 1], x1: [0, 1] }, 1, 2],
    ['rows', { x0: [0, 1], x1: [0, 1] }, 2, 2.5],
    ['x0', { x0: [1, 0], x1: [0, 1] }, 2, 2],
    ['x1', { x0: [0, 1], x1: [0, Infinity] }, 2, 2],
  ] as const)('is refused for a bad %s', (kind, domain, columns, rows) => {
    expect(failureOf(() => sampleSurface('x0', domain, columns, rows))).toMatchObject({ kind })
  })
})
