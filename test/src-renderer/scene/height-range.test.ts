import { describe, expect, test } from 'vitest'
import { heightRange } from '../../../src-renderer/scene/height-range'
import { bowl, pathThrough, plane, surfaceOf } from './sample'

describe('the heights shown', () => {
  test('end a little above the start, so that no rim hides the path', () => {
    const { low, high } = heightRange(
      surfaceOf(bowl),
      [
        pathThrough([
          [-3, 4],
          [0, 0],
        ]),
      ],
      plane,
    )
    expect(low).toBe(0)
    expect(high).toBeGreaterThan(25)
    expect(high).toBeLessThan(30)
  })

  test('show a whole round bowl when the run flies through it', () => {
    const { high } = heightRange(
      surfaceOf(bowl, 600, 129),
      [
        pathThrough([
          [-3, 4],
          [57, -76],
          [-1083, 1444],
        ]),
      ],
      plane,
    )
    expect(Math.sqrt(high)).toBeGreaterThan(500)
    expect(Math.sqrt(high)).toBeLessThanOrEqual(600)
  })

  test('leave something to see for a run that begins at the bottom', () => {
    expect(heightRange(surfaceOf(bowl), [pathThrough([[0, 0]])], plane).high).toBeGreaterThan(3)
  })

  test('are those of the whole curve for one variable, where no rim can hide the path', () => {
    const path = {
      ...pathThrough([]),
      dimension: 1,
      points: Float64Array.of(-3),
      values: Float64Array.of(Math.sin(-3)),
    }
    const { low, high } = heightRange(surfaceOf(Math.sin, 4), [path], plane)
    expect(low).toBeCloseTo(-1, 2)
    expect(high).toBeCloseTo(1, 2)
  })

  test('do not follow a pole', () => {
    const { low } = heightRange(
      surfaceOf((x, y) => (x === 0 && y === 0 ? -1e30 : bowl(x, y))),
      [pathThrough([[-3, 4]])],
      plane,
    )
    expect(low).toBeGreaterThan(-200)
  })

  test.each([
    ['flat', surfaceOf(() => 2)],
    ['all holes', surfaceOf(() => NaN)],
  ])('are a true range for a surface that is %s', (_, surface) => {
    const { low, high } = heightRange(surface, [], plane)
    expect(high).toBeGreaterThan(low)
  })
})
