import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleField } from '../../../src-main/engine/index'
import { fieldArrows, fieldFactor, fieldGrid, seenAlong } from '../../../src-renderer/figures/arrow-field'

const derivative = { method: 'backward', h: 1e-4 } as const
const bowl = (side: number) => {
  const grid = fieldGrid([-2, 2], side)
  return { grid, field: sampleField('x0^2 + x1^2', { x0: grid, x1: grid }, derivative) }
}

describe('the arrow field', () => {
  it("stands on the curriculum's grid: 18 by 18, from -2 to 2.25, step 0.25", () => {
    expect(fieldGrid([-2, 2], 18)).toEqual({ from: -2, to: 2.25, step: 0.25 })
    expect(bowl(18).field).toMatchObject({ columns: 18, rows: 18 })
  })

  it('has 17 of the 18, 9 of 9 and 33 of 36 in a view that is cut at its ends', () => {
    for (const [side, seen] of [
      [9, 9],
      [18, 17],
      [36, 33],
    ] as const) {
      const { from, step } = fieldGrid([-2, 2], side)
      expect(Array.from({ length: side }, (_, i) => from + i * step).filter((x) => x <= 2)).toHaveLength(seen)
      expect(seenAlong(side)).toBe(seen)
    }
  })

  it('keeps its steps where the view is moved', () => {
    expect(fieldGrid([1, 5], 18)).toEqual({ from: 1, to: 5.25, step: 0.25 })
  })

  it('reaches the right edge of the view at every density', () => {
    for (const side of [9, 18, 36]) expect(fieldGrid([-2, 2], side).to).toBeGreaterThanOrEqual(2)
  })

  it('points at the minimum of the bowl everywhere, and has no arrow there', () => {
    const { field, grid } = bowl(18)
    const arrows = fieldArrows(field, 'proportion', grid.step)
    expect(arrows).toHaveLength(18 * 18 - 1)
    for (const { x0, x1, along } of arrows) {
      expect(x0 * along[1] - x1 * along[0]).toBeCloseTo(0, 12)
      expect(x0 * along[0] + x1 * along[1]).toBeLessThan(0)
    }
  })

  it('has arrows as long as the slope, all alike, or in proportion', () => {
    const { field, grid } = bowl(18)
    const lengths = (scaling: 'true' | 'unit' | 'proportion') =>
      fieldArrows(field, scaling, grid.step).map(({ along }) => Math.hypot(...along))
    expect(Math.max(...lengths('true'))).toBeCloseTo(2 * Math.hypot(2.25, 2.25), 12)
    for (const length of lengths('unit')) expect(length).toBeCloseTo(0.2, 12)
    expect(Math.max(...lengths('proportion'))).toBeLessThan(2 * grid.step)
    expect(fieldFactor(field, 'true', grid.step)).toBe(1)
    expect(fieldFactor(field, 'unit', grid.step)).toBeUndefined()
  })

  it('never draws an arrow that is not a number', () => {
    const wild = fc.double()
    fc.assert(
      fc.property(fc.tuple(wild, wild), fc.constantFrom('proportion', 'true', 'unit'), (gradient, scaling) => {
        const field = {
          ...{ columns: 1, rows: 1, longest: Math.hypot(...gradient) || 0 },
          points: Float64Array.of(1, 1),
          gradients: Float64Array.from(gradient),
        }
        for (const { along } of fieldArrows(field, scaling, 0.25)) expect(along.every(Number.isFinite)).toBe(true)
      }),
    )
  })
})
