import { expect, it } from 'vitest'
import { subscript, superscript } from '../../../src-renderer/numbers/scripts'

it.each([
  [0, '⁰', '₀'],
  [7, '⁷', '₇'],
  [12, '¹²', '₁₂'],
  [-3, '⁻³', '₋₃'],
  [-324, '⁻³²⁴', '₋₃₂₄'],
  [1234567890, '¹²³⁴⁵⁶⁷⁸⁹⁰', '₁₂₃₄₅₆₇₈₉₀'],
])('%s is raised and lowered with its sign and all its digits', (number, raised, lowered) => {
  expect(superscript(number)).toBe(raised)
  expect(subscript(number)).toBe(lowered)
})
