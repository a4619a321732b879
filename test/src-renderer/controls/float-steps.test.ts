import { describe, expect, it } from 'vitest'
import { floatSteps, isInvisibleMove } from '../../../src-renderer/controls/float-steps'

describe('the count of floats between two numbers', () => {
  it('is 1 from a number to its neighbour, in either precision', () => {
    expect(floatSteps(1, 1 + 2 ** -52, 'float64')).toBe(1n)
    expect(floatSteps(1, 1 + 2 ** -23, 'float32')).toBe(1n)
    expect(floatSteps(-1, -1 - 2 ** -52, 'float64')).toBe(1n)
  })

  it('goes through 0', () => {
    expect(floatSteps(-5e-324, 5e-324, 'float64')).toBe(2n)
    expect(floatSteps(0, -0, 'float64')).toBe(0n)
  })

  it('counts the 100 steps of the curriculum with a learning rate of 1e-10: 6e-8 in units of 2^-51', () => {
    const moved = -2.999999939999995 - -3
    expect(floatSteps(-3, -2.999999939999995, 'float64')).toBe(BigInt(moved * 2 ** 51))
  })

  it('is shown where the move cannot be seen', () => {
    expect(isInvisibleMove(-3, -2.999999939999995)).toBe(true)
    expect(isInvisibleMove(-3, -2.4)).toBe(false)
  })
})
