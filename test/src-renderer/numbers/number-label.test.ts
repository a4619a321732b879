import { describe, expect, it } from 'vitest'
import { numberLabel, powerLabel, shortLabel } from '../../../src-renderer/numbers/number-label'

describe('a number as a label', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-4, '−4'],
    [25, '25'],
    [0.25, '0.25'],
    [-0.2, '−0.2'],
    [0.001, '0.001'],
    [0.1 + 0.2, '0.3'],
    [99999, '99999'],
    [1e5, '10⁵'],
    [5e12, '5×10¹²'],
    [-6e13, '−6×10¹³'],
    [-2e9, '−2×10⁹'],
    [1.5e-7, '1.5×10⁻⁷'],
    [-1.5e10, '−1.5×10¹⁰'],
    [-1e-4, '−10⁻⁴'],
    [1e300, '10³⁰⁰'],
  ])('%s is written %s', (value, text) => {
    expect(numberLabel(value)).toBe(text)
  })

  it('tells apart neighbouring ticks far from 0', () => {
    expect([1234500, 1234600].map(numberLabel)).toEqual(['1.2345×10⁶', '1.2346×10⁶'])
    expect([100.000000000005, 100.00000000001].map(numberLabel)).toEqual(['100.000000000005', '100.00000000001'])
  })

  it.each([
    [-1.2345, '−1.23'],
    [0.01606, '0.0161'],
    [4567890, '4.57×10⁶'],
    [99960, '10⁵'],
    [-0, '0'],
    [-Infinity, '−Infinity'],
    [NaN, 'NaN'],
  ])('with three digits %s is written %s', (value, text) => {
    expect(shortLabel(value)).toBe(text)
  })

  it.each([
    [1e-12, '10⁻¹²'],
    [1, '10⁰'],
    [1000, '10³'],
  ])('the power of ten %s is written %s', (value, text) => {
    expect(powerLabel(value)).toBe(text)
  })
})
