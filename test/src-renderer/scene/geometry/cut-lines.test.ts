import { describe, expect, it } from 'vitest'
import { cutLines, isCutInside } from '../../../../src-renderer/scene/geometry/cut-lines'
import { createTransform, HIGH } from '../../../../src-renderer/scene/transform'
import type { StageCut } from '../../../../src-renderer/scene/stage-cut'

const transform = createTransform({
  domain: { x0: [-2, 2], x1: [-2, 2] },
  range: { low: 0, high: 8 },
  dimension: 2,
})

/** x0² + x1² cut through (1, -1). */
function cut(side: StageCut['side']): StageCut {
  const xs = Float64Array.from({ length: 41 }, (_, i) => -2 + i / 10)
  return { side, point: [1, -1], value: 2, slope: side === 'columns' ? 2 : -2, xs, values: xs.map((x) => x * x + 1) }
}

/** Corners of segments as [x, y, z]. */
const corners = (segments: Float32Array) =>
  Array.from({ length: segments.length / 3 }, (_, i) => Array.from(segments.subarray(3 * i, 3 * i + 3)))

describe('a cut on the stage', () => {
  it('stays in its plane: x1 is held along x0, x0 along x1', () => {
    for (const [, , z] of corners(cutLines(cut('columns'), transform).curve)) expect(z).toBeCloseTo(0.5, 6)
    for (const [x] of corners(cutLines(cut('rows'), transform).curve)) expect(x).toBeCloseTo(0.5, 6)
  })

  it('follows the slice at the surface’s own height', () => {
    for (const [x = NaN, y = NaN] of corners(cutLines(cut('columns'), transform).curve)) {
      const x0 = 2 * x
      expect(Math.abs(y - transform.y(x0 * x0 + 1))).toBeLessThan(1e-3)
    }
  })

  it('has a tangent of the slope given, clipped to the stage', () => {
    const ends = corners(cutLines(cut('columns'), transform).tangent)
    expect(ends).toHaveLength(2)
    for (const [x = NaN, y = NaN] of ends) {
      expect(y).toBeCloseTo(transform.y(2 + 2 * (2 * x - 1)), 5)
      expect(y >= 0 && y <= HIGH + 0.2).toBe(true)
    }
  })

  it('draws nothing that is not finite, and nothing beside the picture', () => {
    const broken = { ...cut('columns'), slope: NaN, values: new Float64Array(41).fill(NaN) }
    const { curve, tangent } = cutLines(broken, transform)
    expect(curve.length + tangent.length).toBe(0)
    expect(isCutInside(cut('columns'), transform)).toBe(true)
    expect(isCutInside({ ...cut('columns'), point: [0, 3] }, transform)).toBe(false)
  })
})
