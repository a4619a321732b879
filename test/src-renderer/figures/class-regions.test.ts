import { describe, expect, it } from 'vitest'
import { regions } from '../../../src-main/engine/index'
import { classRegions, type Ring } from '../../../src-renderer/figures/class-regions'

const SIDE = 97
const domain = { x0: [-1, 1], x1: [-1, 1] } as const
/** Class 0 has the score x0, class 1 the score -x0: they part at x0 = 0, and class 0 has p = 1 / (1 + exp(-2·x0)). */
const halves = classRegions(regions([1, -1, 0, 0], domain, SIDE))
/** One sample of the grid, as a share of the picture. */
const CELL = 1 / (SIDE - 1)

const inside = (rings: readonly Ring[]) =>
  rings.flat().filter(([x, y]) => x > CELL && x < 1 - CELL && y > CELL && y < 1 - CELL)

describe('the regions of the classes', () => {
  it('part where the scores are equal', () => {
    expect(halves.regions.map(({ index }) => index)).toStrictEqual([0, 1])
    for (const { outline } of halves.regions) {
      const border = inside(outline)
      expect(border.length).toBeGreaterThan(SIDE / 2)
      for (const [x] of border) expect(x).toBeCloseTo(0.5, 9)
    }
  })

  it('know how large they are and where their middle is', () => {
    const [right, left] = halves.regions
    expect(right?.share).toBeCloseTo(0.5, 1)
    expect(right?.middle[0]).toBeCloseTo(0.75, 1)
    expect(left?.middle[0]).toBeCloseTo(0.25, 1)
    expect(left?.middle[1]).toBeCloseTo(0.5, 6)
  })

  it('get deeper where the probability passes 0.6, 0.7 and 0.8, which it does at half the logarithm of p / (1 - p)', () => {
    for (const [step, p] of [0.6, 0.7, 0.8].entries()) {
      const at = Math.log(p / (1 - p)) / 2
      const [low, high] = [(1 - at) / 2, (1 + at) / 2]
      const border = inside(halves.steps[step + 1] ?? [])
      expect(border.length).toBeGreaterThan(SIDE / 2)
      for (const [x] of border) expect(Math.min(Math.abs(x - low), Math.abs(x - high))).toBeLessThan(CELL)
    }
    expect(inside(halves.steps[4] ?? [])).toStrictEqual([])
  })

  it('run straight where the border is askew, however large the weights are', () => {
    // The scores are equal where x1 = x0 / 3.
    for (const size of [1, 1e3]) {
      const askew = classRegions(regions([size, -size, -3 * size, 3 * size], domain, SIDE))
      for (const { outline } of askew.regions)
        for (const [x, y] of inside(outline)) expect(y - 0.5).toBeCloseTo((x - 0.5) / 3, 9)
    }
  })

  it('are not drawn where two others meet', () => {
    // Scores x0, -x0 and -9·x1: the last wins below. Class 0 and 1 meet on samples of the grid, where neither leads.
    const { regions: found } = classRegions(regions([1, -1, 0, 0, 0, -9], domain, SIDE))
    const below = found.find(({ index }) => index === 2)
    for (const [x, y] of inside(below?.outline ?? [])) expect(0.5 - y).toBeCloseTo(Math.abs(x - 0.5) / 9, 1)
    expect(below?.outline).toHaveLength(1)
  })

  it('leave no gap where three of them meet', () => {
    const thirds = classRegions(regions([0, 1.04, -1.04, 1.2, -0.6, -0.6], domain, SIDE))
    expect(thirds.regions).toHaveLength(3)
    for (const { outline } of thirds.regions) {
      const nearest = Math.min(...outline.flat().map(([x, y]) => Math.hypot(x - 0.5, y - 0.5)))
      expect(nearest).toBeLessThan(2 * CELL)
    }
  })

  it('are those that win somewhere', () => {
    // All scores are 0: the first of equal classes has all of the plane.
    const { regions: found } = classRegions(regions([0, 0, 0, 0, 0, 0], domain, SIDE))
    expect(found).toMatchObject([{ index: 0, share: 1 }])
  })
})
