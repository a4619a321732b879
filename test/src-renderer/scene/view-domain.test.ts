import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitted, panned, squared, zoomed } from '../../../src-renderer/scene/view-domain'

const domain = { x0: [-6, 6], x1: [0, 8] } as const

describe('the view of a picture', () => {
  test('is zoomed about a place, which stays where it is', () => {
    expect(zoomed(domain, [-3, 4], 0.5)).toEqual({ x0: [-4.5, 1.5], x1: [2, 6] })
    expect(zoomed(domain, [6, 0], 2)).toEqual({ x0: [-18, 6], x1: [0, 16] })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.1, max: 10, noNaN: true }), (a, b, factor) => {
        const place = [-6 + 12 * a, 8 * b] as const
        const { x0, x1 } = zoomed(domain, place, factor)
        expect((place[0] - x0[0]) / (x0[1] - x0[0])).toBeCloseTo(a, 2)
        expect((place[1] - x1[0]) / (x1[1] - x1[0])).toBeCloseTo(b, 2)
      }),
    )
  })

  test('has ends that can be read', () => {
    const { x0, x1 } = zoomed(domain, [-6.1111e-10, 8.148e-10], 1 / 3)
    expect([...x0, ...x1]).toEqual([-2, 2, 0, 2.667])
  })

  test('ends where numbers end', () => {
    const [narrow, wide] = [0.1, 10].map((factor) =>
      Array.from({ length: 700 }).reduce<{ x0: readonly [number, number] }>(
        (view) => zoomed({ ...domain, ...view }, [3, 3], factor),
        domain,
      ),
    )
    expect((narrow?.x0[1] ?? NaN) - (narrow?.x0[0] ?? NaN)).toBeGreaterThan(0)
    expect(Number.isFinite((wide?.x0[1] ?? NaN) - (wide?.x0[0] ?? NaN))).toBe(true)
  })

  test('is moved by shares of its sides', () => {
    expect(panned(domain, 0.25, -0.5)).toEqual({ x0: [-3, 9], x1: [-4, 4] })
  })

  test('fits a run with a little room, both sides of one length', () => {
    const view = fitted([-3, 4, 0, 0, NaN, 7])
    if (!view) throw new Error('There are places')
    const widths = [view.x0, view.x1].map(([low, high]) => high - low)
    expect(widths[0]).toBeCloseTo(widths[1] ?? NaN, 1)
    expect(view.x1[0]).toBeLessThan(0)
    expect(view.x1[1]).toBeGreaterThan(4)
    expect(view.x0[0]).toBeLessThan(-3)
    expect(widths[0]).toBeLessThan(5.2)
  })

  test('has a width around a single place, and is none around no place', () => {
    for (const place of [0, 5, -1e200, 1e-200]) {
      const view = fitted([place, place])
      expect(view && view.x0[0] < place && place < view.x0[1]).toBe(true)
    }
    expect(fitted([NaN, Infinity])).toBeUndefined()
  })

  test('is made square again about the middle of the other side', () => {
    expect(squared({ x0: [-1, 3], x1: [0, 8] }, 'x0')).toEqual({ x0: [-1, 3], x1: [2, 6] })
    expect(squared({ x0: [-1, 3], x1: [0, 8] }, 'x1')).toEqual({ x0: [-3, 5], x1: [0, 8] })
  })
})
