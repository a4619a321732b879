import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contourLevels } from '../../../../src-main/engine'

describe('contour levels', () => {
  it.each([
    [0, 25, 5, [5, 10, 15, 20]],
    [0, 1, 5, [0.2, 0.4, 0.6, 0.8]],
    [-3, 3, 6, [-2, -1, 0, 1, 2]],
    [0, 3e12, 3, [1e12, 2e12]],
    [0.1, 0.4, 3, [0.2, 0.3]],
  ])('between %d and %d, about %d', (min, max, count, levels) => {
    expect(contourLevels(min, max, count)).toStrictEqual(levels)
  })

  it('are none without room, and never many more than asked for', () => {
    expect(contourLevels(1, 1, 5)).toStrictEqual([])
    expect(contourLevels(NaN, NaN, 5)).toStrictEqual([])
    expect(contourLevels(0, Infinity, 5)).toStrictEqual([])
    expect(contourLevels(0, 1, 0)).toStrictEqual([])
    const number = fc.double({ noNaN: true })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 50 }), (min, max, count) => {
        const levels = contourLevels(min, max, count)
        expect(levels.length).toBeLessThanOrEqual(count + 1)
        expect(levels.every((level) => level > min && level < max)).toBe(true)
      }),
    )
  })
})
