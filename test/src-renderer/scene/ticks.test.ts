import { describe, expect, test } from 'vitest'
import { decadeTicks, tickLabel } from '../../../src-renderer/scene/ticks'

describe('ticks', () => {
  test('a log scale has decades', () => {
    expect(decadeTicks(0, 27, 4)).toEqual([0.01, 0.1, 1, 10])
  })

  test.each([
    [0, '0'],
    [-4, '−4'],
    [0.25, '0.25'],
    [5e12, '5×10¹²'],
    [-6e13, '−6×10¹³'],
    [1e5, '10⁵'],
    [-1e-4, '−10⁻⁴'],
    [1e300, '10³⁰⁰'],
  ])('%s is written %s', (value, text) => {
    expect(tickLabel(value)).toBe(text)
  })
})
