import { describe, expect, it } from 'vitest'
import { isSamePoint, withCoordinate } from '../../../src-renderer/state/points'

describe('a point of two coordinates', () => {
  it('is the same as another only where both coordinates are', () => {
    expect(isSamePoint([5, 10], [5, 10])).toBe(true)
    expect(isSamePoint([5, 10], [10, 5])).toBe(false)
    expect(isSamePoint([5, 10], [5, 0])).toBe(false)
    expect(isSamePoint([5, 10], [0, 10])).toBe(false)
  })

  it('keeps one coordinate while the other is moved', () => {
    expect(withCoordinate([5, 10], 0, -1)).toEqual([-1, 10])
    expect(withCoordinate([5, 10], 1, -1)).toEqual([5, -1])
  })
})
