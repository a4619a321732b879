import { expect, it } from 'vitest'
import { plainPaint } from '../../../src-renderer/ui/plain-paint'

it('writes a mixed colour in whole numbers of red, green and blue', () => {
  expect(plainPaint('color(srgb 0.91 0.5 0)')).toBe('rgb(232, 128, 0)')
})

it('calls none what only a hand is to hit', () => {
  expect(plainPaint('rgba(0, 0, 0, 0)')).toBe('none')
})

it('leaves what every program reads as it is', () => {
  for (const paint of ['rgb(1, 2, 3)', 'none', 'url("#a-hatch")', '4px', 'rgba(0, 0, 0, 0.5)']) {
    expect(plainPaint(paint)).toBe(paint)
  }
})
