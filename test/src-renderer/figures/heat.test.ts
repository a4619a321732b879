import { expect, it } from 'vitest'
import { heatColour, largestSize } from '../../../src-renderer/figures/heat'

it('0 has no colour, the largest the strongest, and the two signs have their own', () => {
  expect(heatColour(0, 2)).toBe('var(--panel)')
  expect(heatColour(2, 2)).toBe('color-mix(in srgb, var(--heat-above) 60.0%, var(--panel))')
  expect(heatColour(-1, 2)).toBe('color-mix(in srgb, var(--heat-below) 30.0%, var(--panel))')
  expect(heatColour(NaN, 2)).toBe('var(--panel)')
})

it('the largest of a matrix is that of its sizes, of those that are numbers', () => {
  expect(largestSize([1, -3, Infinity, NaN])).toBe(3)
  expect(largestSize([])).toBe(0)
})
