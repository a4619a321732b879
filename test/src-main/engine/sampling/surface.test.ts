import { describe, expect, it } from 'vitest'
import { variablePlane } from '../../../../src-main/contract/plane'
import { sampleSurface } from '../../../../src-main/engine'
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

  it.each([
    ['columns', { x0: [0, 1], x1: [0, 1] }, 1, 2],
    ['rows', { x0: [0, 1], x1: [0, 1] }, 2, 2.5],
    ['x0', { x0: [1, 0], x1: [0, 1] }, 2, 2],
    ['x1', { x0: [0, 1], x1: [0, Infinity] }, 2, 2],
  ] as const)('is refused for a bad %s', (kind, domain, columns, rows) => {
    expect(failureOf(() => sampleSurface('x0', domain, columns, rows))).toMatchObject({ kind })
  })
})
