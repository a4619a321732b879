import { describe, expect, it } from 'vitest'
import { labelBox } from '../../../src-renderer/figures/label-places'
import { placeArrows, type PlacedArrow } from '../../../src-renderer/figures/place-arrows'
import { gradientArrows } from '../../../src-renderer/figures/point-arrow'

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
    const { left = NaN, right = NaN } = long ? labelBox(long.place, '∂f/∂x₁') : {}
    expect(left).toBeGreaterThan(35)
    expect(right).toBeLessThan(165)
  })

  it('keeps its label off that of another, also where both are kept in sight at the same edge', () => {
    const placed = placeArrows(
      map,
      [5, 5],
      [
        { kind: 'uphill', along: [900, 900], label: '∇f' },
        { kind: 'second', along: [890, 900], label: '∂f/∂x₁' },
        { kind: 'first', along: [-3, 0], label: '∂f/∂x₀' },
      ],
    )
    expect(overlaps(placed)).toBe(0)
  })

  it('takes no room for the label of an arrow of no length, which is not drawn', () => {
    const arrows = [
      { kind: 'first', along: [0, 0], label: 'nothing' },
      { kind: 'downhill', along: [1, 0], label: '−∇f' },
    ] as const
    const [, beside] = placeArrows(map, [5, 5], arrows)
    expect(beside?.place).toEqual(placeArrows(map, [5, 5], [arrows[1]])[0]?.place)
  })
})

describe('the labels of a gradient and its two partial slopes', () => {
  /** The map as it is where there is least room for it: 200 pixels for 30 units. */
  const small = {
    frame: { left: 46, top: 14, side: 200 },
    place: (x0: number, x1: number) => ({ x: 146 + (x0 * 200) / 30, y: 114 - (x1 * 200) / 30 }),
  }
  const at = (x0: number, x1: number) => {
    const gradient = [2 * x0, 2 * x1] as const
    return placeArrows(small, [x0, x1], gradientArrows(gradient, 0.2)).filter(({ shaft }) => shaft)
  }
  // Not in the very corners, where there is no room for four of them.
  const points = [-9, -8, -5, -3, 0, 2, 5, 9].flatMap((x0) => [-8, -4, 0, 4, 10].map((x1) => [x0, x1] as const))

  it.each(points)('lie on no arrow, not on the point and not on one another at (%d, %d)', (x0, x1) => {
    const placed = at(x0, x1)
    expect(overlaps(placed)).toBe(0)
    const point = small.place(x0, x1)
    for (const { label = '', place } of placed) {
      const box = labelBox(place, label)
      const inked = [point, ...placed.flatMap(inkOf)]
      expect(inked.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)).toEqual([])
    }
  })

  it('stand near the arrow that they name', () => {
    for (const [x0, x1] of points) {
      for (const arrow of at(x0, x1)) {
        const { left, right, top, bottom } = labelBox(arrow.place, arrow.label ?? '')
        const distances = inkOf(arrow).map(({ x, y }) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
        )
        expect(Math.min(...distances)).toBeLessThan(32)
      }
    }
  })
})

/** How many pairs of labels cover one another. */
function overlaps(placed: readonly PlacedArrow[]): number {
  const boxes = placed.map(({ label = '', place }) => labelBox(place, label))
  const pairs = boxes.flatMap((one, i) => boxes.slice(i + 1).map((other) => [one, other] as const))
  return pairs.filter(([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).length
}

/** Places along an arrow, from its foot to its tip. */
function inkOf({ shaft, head }: PlacedArrow): { x: number; y: number }[] {
  const [fromX = NaN, fromY = NaN] = numbersOf(shaft)
  const [toX = NaN, toY = NaN] = numbersOf(head)
  return Array.from({ length: 101 }, (_, i) => i / 100).map((part) => ({
    x: fromX + part * (toX - fromX),
    y: fromY + part * (toY - fromY),
  }))
}

function numbersOf(path: string): number[] {
  return (path.match(/-?[0-9.]+/g) ?? []).map(Number)
}
