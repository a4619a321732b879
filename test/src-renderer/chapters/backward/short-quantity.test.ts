import { describe, expect, it } from 'vitest'
import { shortList, shortNumber, shortQuantity } from '../../../../src-renderer/chapters/backward/short-quantity'
import { backward } from '../../../golden/reference.json'

it.each([
  [4.368774362092883e-30, '4.37×10⁻³⁰'],
  [-123456.789, '−1.23×10⁵'],
  [1e-7, '10⁻⁷'],
  [-13.123456, '−13.123'],
  [1 / 3, '0.33333'],
  [-0, '0'],
  [NaN, 'NaN'],
])('%d is %s in a box: five digits, or three and a power of ten', (value, text) => {
  expect(shortNumber(value)).toBe(text)
})

it('a range has three digits at each end, and one number all its five', () => {
  expect(shortQuantity([0.99774, 0.035637, 0.5])).toBe('0.0356 … 0.998')
  expect(shortQuantity([1 / 3, 1 / 3])).toBe('0.33333')
})

describe('a list in short', () => {
  it('is its first and its last number', () => {
    expect(shortList(backward.sum)).toBe('−8 … 8')
    expect(shortList(backward.mean)).toBe('−0.47059 … 0.47059')
  })

  it('tells where it is the same number over and over, so that nothing between hides', () => {
    expect(shortList(backward.max)).toBe('−4, 0 (×15), 4')
    expect(shortList([0, 0, 0, -5, ...Array<number>(13).fill(0)])).toBe('0 (×3), −5, 0 (×13)')
    expect(shortList([1, 1])).toBe('1 (×2)')
  })

  it('is written out where it is short', () => {
    expect(shortList([2, 4])).toBe('2, 4')
    expect(shortList([])).toBe('')
  })
})
