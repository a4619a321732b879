import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrowPath, rightAnglePath } from '../../../src-renderer/figures/arrow-path'
import { gradientArrows, niceFactor } from '../../../src-renderer/figures/point-arrow'

const numbers = (path: string) => Array.from(path.matchAll(/-?[\d.]+/g), ([text]) => Number(text))

describe('the arrows at a point', () => {
  it('lay the two slopes end to end, and the gradient goes straight from start to end', () => {
    const arrows = gradientArrows([10, 20], 0.2)
    const along = (kind: string) => arrows.find((arrow) => arrow.kind === kind)?.along
    expect(along('first')).toEqual([2, 0])
    expect(arrows.find(({ kind }) => kind === 'second')?.from).toEqual([2, 0])
    expect(along('second')).toEqual(along('uphill'))
    expect(along('downhill')).toEqual([-2, -4])
  })

  it('have their labels on the outer side of the two slopes, away from the gradient between them', () => {
    const sides = (gradient: readonly [number, number]) => gradientArrows(gradient, 0.2).map(({ side }) => side)
    expect(sides([10, 20]).slice(0, 2)).toEqual([
      [0, -1],
      [1, 0],
    ])
    expect(sides([-10, -20]).slice(0, 2)).toEqual([
      [0, 1],
      [-1, 0],
    ])
    expect(sides([0, 0]).slice(0, 2)).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('are drawn at a round factor that keeps the longest within its room', () => {
    expect(niceFactor(22.4, 9)).toBe(0.2)
    expect(niceFactor(2, 5)).toBe(1)
    fc.assert(
      fc.property(
        fc.double({ min: 1e-200, max: 1e200, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (length, room) => {
          const factor = niceFactor(length, room)
          expect(factor * length).toBeLessThanOrEqual(room * (1 + 1e-6))
          if (factor !== 1) expect(factor * length * 2.5).toBeGreaterThan(room * (1 - 1e-6))
          else expect(length).toBeGreaterThanOrEqual(room / 100)
        },
      ),
    )
  })

  it('are made longer only where they would not be seen', () => {
    expect(niceFactor(0.09, 9)).toBe(1)
    expect(niceFactor(0.08, 9)).toBe(100)
    expect(niceFactor(1e-199, 9)).toBe(5e199)
    expect(niceFactor(0, 9)).toBe(1)
  })

  it('end in a head at the tip, and are nothing without a length', () => {
    const { shaft, head } = arrowPath({ x: 0, y: 0 }, { x: 30, y: 40 })
    expect(numbers(head).slice(0, 2)).toEqual([30, 40])
    expect(numbers(shaft).slice(0, 2)).toEqual([0, 0])
    expect(arrowPath({ x: 1, y: 1 }, { x: 1, y: 1 })).toEqual({ shaft: '', head: '' })
    expect(arrowPath({ x: 0, y: 0 }, { x: NaN, y: 1 })).toEqual({ shaft: '', head: '' })
  })

  it('mark a right angle: the two sides of the mark stand upright on each other', () => {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = numbers(rightAnglePath({ x: 5, y: 5 }, 3, 4, 10))
    expect((ax - bx) * (cx - bx) + (ay - by) * (cy - by)).toBeCloseTo(0, 6)
    expect(Math.hypot(ax - bx, ay - by)).toBeCloseTo(10, 2)
  })
})
