import { describe, expect, test } from 'vitest'
import { heightRange } from '../../../src-renderer/scene/height-range'
import type { Surface } from '../../../src-main/contract/surface'
import { recordCount, type StagePath } from '../../../src-renderer/scene/stage-path'
import { bowl, pathThrough, surfaceOf } from './sample'

/** Heights for a run of which all has been seen. */
const rangeFor = (surface: Surface, path: StagePath, isCurve = false) =>
  heightRange(surface, { path, records: recordCount(path) }, isCurve)

describe('the heights shown', () => {
  test('end a little above the start, so that no rim hides the path', () => {
    const { low, high } = rangeFor(
      surfaceOf(bowl),
      pathThrough([
        [-3, 4],
        [0, 0],
      ]),
    )
    expect(low).toBe(0)
    expect(high).toBeGreaterThan(25)
    expect(high).toBeLessThan(30)
  })

  test('show a whole round bowl when the run flies through it', () => {
    const { high } = rangeFor(
      surfaceOf(bowl, 600, 129),
      pathThrough([
        [-3, 4],
        [57, -76],
        [-1083, 1444],
      ]),
    )
    expect(Math.sqrt(high)).toBeGreaterThan(500)
    expect(Math.sqrt(high)).toBeLessThanOrEqual(600)
  })

  test('leave something to see for a run that begins at the bottom', () => {
    expect(rangeFor(surfaceOf(bowl), pathThrough([[0, 0]])).high).toBeGreaterThan(3)
  })

  test('are those of the whole curve for one variable, where no rim can hide the path', () => {
    const path = {
      ...pathThrough([]),
      places: Float64Array.of(-3, 0),
      values: Float64Array.of(Math.sin(-3)),
    }
    const { low, high } = rangeFor(surfaceOf(Math.sin, 4), path, true)
    expect(low).toBeCloseTo(-1, 2)
    expect(high).toBeCloseTo(1, 2)
  })

  test('tell nothing of what the ball has not reached yet', () => {
    const climbing = pathThrough([
      [1, 0],
      [-3, 0],
      [5, 0],
    ])
    const after = (records: number) => heightRange(surfaceOf(bowl), { path: climbing, records }, false)
    expect(after(1)).toEqual(rangeFor(surfaceOf(bowl), pathThrough([[1, 0]])))
    expect(after(3).high).toBeGreaterThan(after(2).high)
  })

  test('do not follow a pole', () => {
    const { low } = rangeFor(
      surfaceOf((x, y) => (x === 0 && y === 0 ? -1e30 : bowl(x, y))),
      pathThrough([[-3, 4]]),
    )
    expect(low).toBeGreaterThan(-200)
  })

  test.each([
    ['flat', surfaceOf(() => 2)],
    ['all holes', surfaceOf(() => NaN)],
  ])('are a true range for a surface that is %s', (_, surface) => {
    const { low, high } = heightRange(surface, undefined, false)
    expect(high).toBeGreaterThan(low)
  })
})
