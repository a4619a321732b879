import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contourBands } from '../../../src-renderer/scene/geometry/contour-bands'
import { ascending } from '../../../src-renderer/scene/height-range'
import { heightAt, heightShare, heightTicks, logarithmicRange } from '../../../src-renderer/scene/height-scale'
import { createTransform, HIGH, LOW } from '../../../src-renderer/scene/transform'
import { bowl, surfaceOf } from './sample'

const decades = { low: 0.01, high: 100, isLogarithmic: true } as const

describe('logarithmic heights', () => {
  test('put equal ratios equally far apart', () => {
    expect([0.01, 0.1, 1, 10, 100].map((height) => heightShare(height, decades))).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(heightAt(0.25, decades)).toBeCloseTo(0.1, 15)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(heightShare(heightAt(share, decades), decades)).toBeCloseTo(share, 12)
      }),
    )
  })

  test('lie below all others where there is no logarithm, and stay holes where there is no height', () => {
    for (const height of [0, -0, -5]) expect(heightShare(height, decades)).toBeLessThan(0)
    expect(heightShare(NaN, decades)).toBeNaN()
  })

  test('say powers of ten, or 1, 2 and 5 where there are few decades', () => {
    expect(heightTicks(decades, 4)).toEqual([0.01, 0.1, 1, 10, 100])
    expect(heightTicks({ low: 1, high: 60, isLogarithmic: true }, 4)).toEqual([1, 2, 5, 10, 20, 50])
    expect(heightTicks({ low: 1e-12, high: 1e12, isLogarithmic: true }, 4).length).toBeLessThanOrEqual(8)
  })

  test('begin with the whole decade under the valley, not with a single sample at its bottom', () => {
    // 65 samples from -4 to 4 are 1/8 apart: the bottom itself is 0, its neighbours are 1/64.
    const surface = surfaceOf(bowl, 4, 65)
    expect(surface.min).toBe(0)
    expect(logarithmicRange({ low: 0, high: 12 }, ascending(surface))).toEqual({
      low: 0.01,
      high: 32,
      isLogarithmic: true,
    })
    const nearly = Float64Array.from({ length: 5000 }, (_, i) => (i === 0 ? 1e-40 : i))
    expect(logarithmicRange({ low: 0, high: 4999 }, nearly)?.low).toBe(1)
  })

  test('are none where no height is above 0', () => {
    expect(logarithmicRange({ low: -5, high: 0 }, Float64Array.of(-5, -2, 0))).toBeUndefined()
    // What is level is shown with room above it, which is no height of f.
    expect(logarithmicRange({ low: -0.5, high: 0.5 }, Float64Array.of(-0.5, -0.5))).toBeUndefined()
  })

  test('are the same for f and for a thousand times f', () => {
    const heights = ascending(surfaceOf(bowl, 3, 33))
    const range = logarithmicRange({ low: 0, high: 18 }, heights)
    const larger = logarithmicRange(
      { low: 0, high: 18_000 },
      heights.map((height) => 1000 * height),
    )
    if (!range || !larger) throw new Error('There are heights above 0')
    expect(heightShare(2000, larger)).toBeCloseTo(heightShare(2, range), 12)
  })

  test('give the map a line at each decade', () => {
    const bands = contourBands(surfaceOf(bowl, 4, 65), { low: 0.01, high: 32, isLogarithmic: true })
    expect(bands.slice(1).map(({ value }) => value)).toEqual([0.1, 1, 10])
    const radius = (index: number) => Math.hypot(...(bands[index]?.lines[0]?.[0] ?? []).map((part) => 8 * part - 4))
    expect(radius(2)).toBeCloseTo(1, 1)
    expect(radius(3)).toBeCloseTo(Math.sqrt(10), 1)
  })

  test('let a ball at a minimum of 0 rest on the bottom of the picture', () => {
    const transform = createTransform({ domain: { x0: [-4, 4], x1: [-4, 4] }, range: decades, dimension: 2 })
    expect(transform.y(0)).toBe(LOW)
    expect(transform.y(1e-30)).toBe(LOW)
    expect(transform.y(1)).toBeCloseTo((LOW + HIGH) / 2, 12)
    expect(transform.y(NaN)).toBeNaN()
  })
})
