import { describe, expect, test } from 'vitest'
import { contourBands } from '../../../../src-renderer/scene/geometry/contour-bands'
import { createTransform } from '../../../../src-renderer/scene/transform'
import { bowl, surfaceOf } from '../sample'

const transformFor = (half: number, high: number) =>
  createTransform({
    domain: { x0: [-half, half], x1: [-half, half] },
    range: { low: 0, high },
    dimension: 2,
  })

describe('contour lines', () => {
  test('of a bowl are circles at round heights', () => {
    const transform = transformFor(6, 26)
    const bands = contourBands(surfaceOf(bowl, 6, 129), transform.range)
    expect(bands.map(({ level }) => Math.round(transform.value(level)))).toEqual([0, 5, 10, 15, 20, 25])
    for (const { level, lines } of bands.slice(1)) {
      expect(lines.length).toBeGreaterThan(20)
      for (const [u, v] of lines.flat()) {
        expect(Math.hypot(12 * u - 6, 12 * v - 6)).toBeCloseTo(Math.sqrt(transform.value(level)), 1)
      }
    }
  })

  test('do not run along the sides of the domain or around a hole', () => {
    const surface = surfaceOf((x0, x1) => (Math.hypot(x0, x1) < 2 ? NaN : x0 + 6), 6, 49)
    for (const { lines } of contourBands(surface, transformFor(6, 12).range)) {
      for (const [from, to] of lines) expect(from[0]).toBeCloseTo(to[0], 6)
    }
  })

  test('of nothing are none', () => {
    expect(
      contourBands(
        surfaceOf(() => NaN),
        transformFor(6, 1).range,
      ).flatMap(({ lines }) => lines),
    ).toEqual([])
  })
})
