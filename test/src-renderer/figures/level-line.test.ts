import { describe, expect, it } from 'vitest'
import { sampleSurface } from '../../../src-main/engine/index'
import { levelLine } from '../../../src-renderer/figures/level-line'

const domain = { x0: [-2, 2], x1: [-2, 2] } as const
const bowl = sampleSurface('x0^2 + x1^2', domain, 129, 129)

/** What the picture shows of a line: it is cut at the domain. */
const inside = (rings: readonly [number, number][][]) =>
  rings.flat().filter(([x0, x1]) => Math.abs(x0) < 2 && Math.abs(x1) < 2)

describe('the contour line through a point', () => {
  it('is the circle of the point on the bowl, to less than a pixel of a large figure', () => {
    const seen = inside(levelLine(bowl, 1.5 ** 2))
    expect(seen.length).toBeGreaterThan(100)
    for (const [x0, x1] of seen) expect(Math.hypot(x0, x1)).toBeCloseTo(1.5, 3)
  })

  it('passes through the point', () => {
    const distances = levelLine(bowl, 1.2 ** 2 + 0.5 ** 2)
      .flat()
      .map(([x0, x1]) => Math.hypot(x0 - 1.2, x1 - 0.5))
    // Corners of the line are as far apart as the samples are.
    expect(Math.min(...distances)).toBeLessThan(4 / 128)
  })

  it('runs straight where f is a plane', () => {
    const plane = sampleSurface('2*x0', domain, 33, 33)
    const seen = inside(levelLine(plane, 1))
    expect(seen.length).toBeGreaterThan(0)
    for (const [x0] of seen) expect(x0).toBeCloseTo(0.5, 6)
  })

  it('is nothing for a height that is not a number', () => {
    expect(levelLine(bowl, NaN)).toEqual([])
  })
})
