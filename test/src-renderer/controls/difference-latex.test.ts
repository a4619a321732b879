import { describe, expect, it } from 'vitest'
import { centralDifference, nudgedLatex, readingLatex } from '../../../src-renderer/controls/difference-latex'

describe('a reading of f', () => {
  it('has its coordinates in order', () => {
    expect(readingLatex(['5', 'x_1'])).toBe('f(5,\\, x_1)')
  })

  it('nudges one coordinate and leaves the others', () => {
    expect(nudgedLatex([5], 0, '+', 1e-4)).toBe('f(5 + 0.0001)')
    expect(nudgedLatex([5, 10], 1, '-', 1e-7)).toBe('f(5,\\, 10 - 10^{-7})')
  })
})

describe('a central difference with its numbers', () => {
  const { rule, readings } = centralDifference([5, 10], 0, 0.5, { above: 2, below: -3 })

  it('reads above, then below, over both steps', () => {
    expect(rule).toBe('\\frac{f(5 + 0.5,\\, 10) - f(5 - 0.5,\\, 10)}{2 \\times 0.5}')
  })

  it('puts a negative reading in brackets where it is taken away', () => {
    expect(readings).toBe('\\frac{2 - (-3)}{2 \\times 0.5}')
  })
})
