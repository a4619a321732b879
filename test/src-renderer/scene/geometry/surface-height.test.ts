import { describe, expect, it } from 'vitest'
import { surfaceHeight } from '../../../../src-renderer/scene/geometry/surface-height'
import { surfaceOf } from '../sample'

describe('the height of a sampled surface', () => {
  // Between samples a plane is exactly what lies between them; x0 rises four times as fast as x1.
  const slope = surfaceOf((x0, x1) => 4 * x0 + x1, 4, 9)

  it('is that of the function at and between samples, u across and v along', () => {
    for (const [u, v] of [
      [0, 0],
      [4, -4],
      [-4, 4],
      [0.3, -2.7],
      [3.99, 3.99],
    ] as const) {
      expect(surfaceHeight(slope, u, v)).toBeCloseTo(4 * u + v, 12)
    }
  })

  it('is no number beside the domain and at a hole', () => {
    expect([surfaceHeight(slope, 4.01, 0), surfaceHeight(slope, 0, -4.01), surfaceHeight(slope, NaN, 0)]).toEqual([
      ...[NaN, NaN, NaN],
    ])
    const holed = surfaceOf((x0, x1) => (x0 === 0 && x1 === 0 ? NaN : 1), 4, 9)
    expect(surfaceHeight(holed, 0.5, 0.5)).toBeNaN()
    expect(surfaceHeight(holed, 1.5, 1.5)).toBe(1)
  })
})
