import { expect, it } from 'vitest'
import { lineEquation } from '../../../src-renderer/figures/line-equation'

it.each([
  [0.5234, 1.3, 'y = 0.523 x + 1.3'],
  [-2, -0.04567, 'y = −2 x − 0.0457'],
  [0, 0, 'y = 0 x + 0'],
  [1234567, -2e-7, 'y = 1.23×10⁶ x − 2×10⁻⁷'],
  [0, -0, 'y = 0 x + 0'],
])('a line of slope %d and intercept %d is written with three digits', (slope, intercept, words) => {
  expect(lineEquation({ slope, intercept })).toBe(words)
})
