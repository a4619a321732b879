import { describe, expect, it } from 'vitest'
import { exactDigits, exactList, shortDigits } from '../../../src-renderer/numbers/digits'

describe('digits', () => {
  it('to be compared are all that the double has, with the sign of zero', () => {
    expect([0.1 + 0.2, -0, 1e-7, NaN, -Infinity].map(exactDigits)).toEqual([
      '0.30000000000000004',
      '-0',
      '1e-7',
      'NaN',
      '-Infinity',
    ])
  })

  it('of a point are those of each coordinate', () => {
    expect(exactList([0.1 + 0.2, -3])).toBe('0.30000000000000004, -3')
    expect(exactList(Float64Array.of(5))).toBe('5')
  })

  it('in a sentence are three', () => {
    expect([0.123456, 1234, 0, NaN].map(shortDigits)).toEqual(['0.123', '1230', '0', 'NaN'])
  })

  it('in a sentence have an exponent where zeros would have to be counted, alike for all', () => {
    expect([1e-4, 0.0000606, -4.667e-5, 2 ** -26, 2e6].map(shortDigits)).toEqual([
      '0.0001',
      '6.06e-5',
      '-4.67e-5',
      '1.49e-8',
      '2e+6',
    ])
  })
})
