import { expect, it } from 'vitest'
import { offsetLabel } from '../../../src-renderer/numbers/offset-label'

it('labels a close-up by the distance from its middle, with its sign', () => {
  expect([9.99, 10, 10.02].map(offsetLabel(10, 0.06))).toEqual(['−0.01', '0', '0.02'])
  expect([5, 5.0001, 4.9998].map(offsetLabel(5, 4e-4))).toEqual(['0', '10⁻⁴', '−2×10⁻⁴'])
  expect(offsetLabel(5, 2)(5.25)).toBe('0.25')
  expect([10 - 1e-7, 10 + 3e-7].map(offsetLabel(10, 6e-7))).toEqual(['−10⁻⁷', '3×10⁻⁷'])
})

it('calls the middle 0, though the tick there is off by rounding', () => {
  expect(offsetLabel(10, 1e-3)(10 + 2e-15)).toBe('0')
})
