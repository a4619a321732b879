import { describe, expect, it } from 'vitest'
import { placeArrows } from '../../../src-renderer/figures/place-arrows'

/** A map of 10 pixels a unit, whose frame reaches from 0 to 10 on both axes and stands 50 pixels from the corner. */
const map = {
  frame: { left: 50, top: 50, side: 100 },
  place: (x0: number, x1: number) => ({ x: 50 + 10 * x0, y: 150 - 10 * x1 }),
}
const [only] = placeArrows(map, [5, 5], [{ kind: 'uphill', along: [3, 0], label: '∇f' }])

describe('an arrow that hangs on a point', () => {
  it('begins at the point and ends as far from it as it is long', () => {
    expect(only?.shaft).toMatch(/^M100\.00 100\.00L/)
    expect(only?.head).toMatch(/^M130\.00 100\.00L/)
  })

  it('begins elsewhere where it is hung on another arrow', () => {
    const [second] = placeArrows(map, [5, 5], [{ kind: 'second', from: [3, 0], along: [3, 2] }])
    expect(second?.shaft).toMatch(/^M130\.00 100\.00L/)
    expect(second?.head).toMatch(/^M130\.00 80\.00L/)
  })

  it('has its label beyond the tip, and in sight though the tip is not', () => {
    expect(only?.place.x).toBeGreaterThan(130)
    const [far] = placeArrows(map, [5, 5], [{ kind: 'downhill', along: [900, 900], label: '−∇f' }])
    expect(far?.head).toMatch(/^M9100\.00 -8900\.00L/)
    expect(far?.place.x).toBeLessThan(150)
    expect(far?.place.y).toBeGreaterThan(50)
  })

  it('keeps a long label in the picture, which ends a little beyond the frame', () => {
    const [long] = placeArrows(map, [5, 5], [{ kind: 'second', along: [5, 0], label: '∂f/∂x₁' }])
    expect(long?.place.anchor).toBe('start')
    expect(long?.place.x).toBeLessThan(120)
  })

  it('keeps its label off that of another, also where both are kept in sight at the same edge', () => {
    const [first, second, third] = placeArrows(
      map,
      [5, 5],
      [
        { kind: 'uphill', along: [900, 900], label: '∇f' },
        { kind: 'second', along: [890, 900], label: '∂f/∂x₁' },
        { kind: 'first', along: [-3, 0], label: '∂f/∂x₀' },
      ],
    )
    const heights = [first, second, third].map((arrow) => arrow?.place.y ?? NaN)
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16)
    expect(heights[2]).toBe(placeArrows(map, [5, 5], [{ kind: 'first', along: [-3, 0], label: 'x' }])[0]?.place.y)
  })
})

it('labels are moved apart wherever the point is, also where a sum is rounded down', () => {
  const frame = { left: 40, top: 20, side: 300 }
  for (let i = 0; i < 2000; i++) {
    const place = (x0: number, x1: number) => ({ x: 40 + 30 * x0, y: 320 - 30.1 * x1 })
    const arrows = (['uphill', 'first', 'second'] as const).map((kind) => ({
      kind,
      along: [1, 0] as const,
      label: 'name',
    }))
    const ys = placeArrows({ place, frame }, [2, 3 + i / 997], arrows).map((arrow) => arrow.place.y)
    expect(
      Math.min(Math.abs((ys[0] ?? 0) - (ys[1] ?? 0)), Math.abs((ys[1] ?? 0) - (ys[2] ?? 0))),
    ).toBeGreaterThanOrEqual(18)
  }
})
