import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beads } from '../../../../src-renderer/scene/geometry/beads'
import { dashed, pathLine, reached } from '../../../../src-renderer/scene/geometry/path-line'
import { scenePoints, stageBox } from '../../../../src-renderer/scene/geometry/scene-points'
import { createTransform } from '../../../../src-renderer/scene/transform'
import { pathThrough, square } from '../sample'

const transform = createTransform({ domain: square(6), range: { low: 0, high: 26 }, dimension: 2 })
const box = stageBox(transform)
const place = (points: readonly (readonly [number, number])[], values?: readonly number[]) =>
  scenePoints(pathThrough(points, values), transform)

const coordinate = fc.oneof(
  fc.double({ min: -8, max: 8, noNaN: true }),
  fc.constantFrom(NaN, Infinity, -Infinity, 1e300, -1e300, 1e12),
)
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 })

describe('the path', () => {
  test('never leaves the box and is always finite, whatever the run', () => {
    fc.assert(
      fc.property(points, (run) => {
        for (const line of [pathLine(place(run), box), dashed(pathLine(place(run), box), [7, 5])]) {
          expect(line.segments).toHaveLength(6 * line.ends.length)
          line.segments.forEach((value, index) => {
            expect(value).toBeGreaterThanOrEqual(Math.fround(box.low[(index % 3) as 0 | 1 | 2]))
            expect(value).toBeLessThanOrEqual(Math.fround(box.high[(index % 3) as 0 | 1 | 2]))
          })
          expect([...line.ends]).toEqual([...line.ends].sort((a, b) => a - b))
        }
      }),
    )
  })

  test('joins consecutive records', () => {
    const line = pathLine(
      place([
        [-3, 4],
        [-2.4, 3.2],
        [0, 0],
      ]),
      box,
    )
    expect([...line.ends]).toEqual([1, 2])
    expect([...line.segments.slice(3, 6)]).toEqual([...line.segments.slice(6, 9)])
  })

  test('is broken where the run is not finite', () => {
    expect([
      ...pathLine(
        place([
          [1, 1],
          [NaN, 1],
          [2, 2],
          [3, 3],
        ]),
        box,
      ).ends,
    ]).toEqual([3])
  })

  test('of a run that goes to and fro for ever is drawn once', () => {
    const run = Array.from({ length: 1000 }, (_, step): [number, number] => (step % 2 ? [3, -4] : [-3, 4]))
    expect(pathLine(place(run), box).ends).toHaveLength(1)
  })

  test('is shown up to the record that has been reached', () => {
    const ends = Float64Array.of(1, 2, 5, 9)
    expect([0, 1, 1.9, 5, 100].map((position) => reached(ends, position))).toEqual([0, 1, 1, 3, 4])
  })
})

describe('beads', () => {
  test('never touch, and the first record has one', () => {
    const inside = fc.double({ min: -5, max: 5, noNaN: true })
    const run = fc.array(fc.tuple(inside, inside), { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(run, (chosen) => {
        const spacing = 0.05
        const { places, records } = beads(
          place(
            chosen,
            chosen.map(() => 5),
          ),
          box,
          spacing,
        )
        expect(records[0]).toBe(0)
        for (let one = 0; one < records.length; one++) {
          for (let other = 0; other < one; other++) {
            const apart = [0, 1, 2].map((axis) => (places[3 * one + axis] ?? 0) - (places[3 * other + axis] ?? 0))
            expect(Math.hypot(...apart)).toBeGreaterThan(spacing * 0.999)
          }
        }
      }),
    )
  })

  test('stand at every record of a run with long steps', () => {
    const run: [number, number][] = [
      [-3, 4],
      [-2.4, 3.2],
      [-1.9, 2.5],
    ]
    expect([...beads(place(run), box, 0.036).records]).toEqual([0, 1, 2])
  })
})
