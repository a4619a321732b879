import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, clipToBox, type ScenePoint } from '../../../../src-renderer/scene/geometry/scene-points'

const box = { low: [-1, 0, -0.5], high: [1, 2, 0.5] } as const

describe('the part of a segment inside a box', () => {
  it.each([
    ['all of it', [0, 1, 0], [0.5, 1.5, 0.2], [0, 1, 0], [0.5, 1.5, 0.2]],
    ['what lies before it leaves', [0, 1, 0], [4, 1, 0], [0, 1, 0], [1, 1, 0]],
    ['what lies behind its entry', [0, -2, 0], [0, 1, 0], [0, 0, 0], [0, 1, 0]],
    ['the middle of one that goes through', [-3, 1, 0], [3, 1, 0], [-1, 1, 0], [1, 1, 0]],
    ['one that lies in a side', [-1, 0.5, 0], [-1, 1.5, 0], [-1, 0.5, 0], [-1, 1.5, 0]],
    ['the corner that it touches', [0, 1, 0], [1, 2, 0.5], [0, 1, 0], [1, 2, 0.5]],
  ] as const)('is %s', (_, from, to, start, end) => {
    const near = (point: ScenePoint) => point.map((part) => expect.closeTo(part, 12) as number)
    expect(clipToBox(from, to, box)).toEqual([near(start), near(end)])
  })

  it.each([
    ['beside it, along a side', [-2, 0.5, 0], [-2, 1.5, 0]],
    ['beside it on the other side', [2, 0.5, 0], [2, 1.5, 0]],
    ['in front of it', [0, 1, 3], [0, 1, 2]],
    ['past an edge, although each axis alone would meet', [-3, 1.9, 0], [-0.9, 4, 0]],
    ['without a number at an end', [0, 1, 0], [NaN, 1, 0]],
  ] as const)('is none of one %s', (_, from, to) => {
    expect(clipToBox(from, to, box)).toBeUndefined()
  })

  it('holds every point of the segment that is inside, and no point that is not', () => {
    const coordinate = fc.double({ min: -4, max: 4, noNaN: true })
    const point = fc.tuple(coordinate, coordinate, coordinate)
    const isInside = (place: ScenePoint, room: number) =>
      ([0, 1, 2] as const).every((axis) => place[axis] > box.low[axis] - room && place[axis] < box.high[axis] + room)
    fc.assert(
      fc.property(point, point, (from, to) => {
        const clipped = clipToBox(from, to, box)
        for (const end of clipped ?? []) expect(isInside(end, 1e-9)).toBe(true)
        const places = Array.from({ length: 41 }, (_, i) => between(from, to, i / 40))
        const distance = (a: ScenePoint, b: ScenePoint) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
        for (const place of places.filter((each) => isInside(each, -1e-9))) {
          // Between the two ends: the way over it is no detour.
          const [start, end] = clipped ?? [[NaN, NaN, NaN] as const, [NaN, NaN, NaN] as const]
          expect(distance(start, place) + distance(place, end)).toBeCloseTo(distance(start, end), 9)
        }
      }),
    )
  })
})
