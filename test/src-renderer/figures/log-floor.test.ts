import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logFloor } from '../../../src-renderer/figures/log-floor'

describe('a log axis with a floor for exact zeros', () => {
  it('has the floor a decade below what is drawn, and powers of ten at its ends', () => {
    expect(logFloor([3e-5, 0, 20, NaN, Infinity])).toEqual({ floor: 1e-6, top: 100 })
  })

  it('keeps every value above the floor and under the top, and the floor itself for zeros', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), { minLength: 1 }), (values) => {
        const { floor, top } = logFloor([...values, 0, NaN])
        expect(floor > 0 && values.every((value) => value > floor && value <= top * (1 + 1e-12))).toBe(true)
      }),
    )
  })

  it('is an axis also when nothing can be drawn', () => {
    const { floor, top } = logFloor([0, NaN])
    expect(floor > 0 && top > floor).toBe(true)
  })
})
