import { describe, expect, it } from 'vitest'
import { sampleSurface } from '../../../../src-main/engine/index'
import { aimError, lowestSample } from '../../../../src-renderer/chapters/gradient/aim'

describe('where the negative gradient aims', () => {
  it('is the minimum on the bowl, from anywhere', () => {
    for (const point of [
      [1.5, 0.75],
      [-2, 1],
      [0, -1],
    ] as const)
      expect(aimError(point, [2 * point[0], 2 * point[1]], [0, 0])).toBeCloseTo(0, 10)
  })

  it('misses it in the narrow valley', () => {
    expect(aimError([1, 1], [0.1, 2], [0, 0])).toBeCloseTo(45 - (Math.atan2(0.1, 2) * 180) / Math.PI, 10)
  })

  it('is nowhere where the slope is 0, and no error at the target itself', () => {
    expect(aimError([1, 1], [0, 0], [0, 0])).toBeUndefined()
    expect(aimError([0, 0], [1, 0], [0, 0])).toBeUndefined()
  })

  it('has the lowest sample as its target', () => {
    const surface = sampleSurface('(x0 - 1)^2 + (x1 + 1)^2', { x0: [-2, 2], x1: [-2, 2] }, 129, 129)
    expect(lowestSample(surface)).toEqual([1, -1])
    for (const formula of ['x0 + x1', 'x0^2 - x1^2', '-(x0^2 + x1^2)'])
      expect(lowestSample(sampleSurface(formula, { x0: [-2, 2], x1: [-2, 2] }, 129, 129)), formula).toBeUndefined()
    expect(lowestSample({ ...surface, heights: surface.heights.fill(NaN) })).toBeUndefined()
  })
})
