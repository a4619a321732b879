import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialsView, placesOf } from '../../../../src-renderer/chapters/partials/partials-domain'
import { sampleSurface } from '../../../../src-main/engine'

describe('the rectangle on show', () => {
  it('is the curriculum’s wireframe: -3, -2.9, … 2.9 on both axes', () => {
    const { domain, samples } = partialsView({ point: [1, 2], domain: null })
    const { heights } = sampleSurface('x0', domain, samples, samples)
    expect(samples).toBe(60)
    for (let i = 0; i < samples; i++) expect(heights[i]).toBeCloseTo(-3 + i / 10, 6)
  })

  it('grows by powers of ten until it holds the point', () => {
    expect(partialsView({ point: [5, 10], domain: null }).domain).toEqual({ x0: [-30, 30], x1: [-30, 30] })
    const coordinate = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(coordinate, coordinate, (x0, x1) => {
        const { domain } = partialsView({ point: [x0, x1], domain: null })
        expect(domain.x0[0] <= x0 && x0 <= domain.x0[1] && domain.x1[0] <= x1 && x1 <= domain.x1[1]).toBe(true)
      }),
    )
  })

  it('puts a point set by hand on short numbers', () => {
    const place = placesOf({ x0: [-3, 2.9], x1: [-30, 30] })
    expect(place(0.123456, 2.2)).toEqual([0.1, 2])
    expect(place(-1.2499999, -17.4)).toEqual([-1.2, -17])
  })
})
