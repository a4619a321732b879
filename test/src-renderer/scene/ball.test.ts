import { describe, expect, test } from 'vitest'
import { ballAt } from '../../../src-renderer/scene/ball'
import { scenePoints, stageBox } from '../../../src-renderer/scene/geometry/scene-points'
import { createTransform } from '../../../src-renderer/scene/transform'
import { pathThrough, square } from './sample'

const transform = createTransform({ domain: square(6), range: { low: 0, high: 26 }, dimension: 2 })
const box = stageBox(transform)

function at(position: number, points: readonly (readonly [number, number])[]) {
  const path = pathThrough(points)
  return ballAt(path, scenePoints(path, transform), position, transform, box)
}

describe('the ball', () => {
  test('rolls from record to record', () => {
    const run = [
      [-3, 4],
      [-1, 2],
    ] as const
    expect(at(0, run)?.place[0]).toBeCloseTo(-0.5)
    expect(at(0.5, run)?.place[0]).toBeCloseTo(-2 / 6)
    expect(at(1, run)?.place[2]).toBeCloseTo(-2 / 6)
    expect(at(99, run)?.record).toBe(1)
  })

  test('out of the picture is held at its edge, with the direction it went', () => {
    const ball = at(1, [
      [-3, 4],
      [5.7e300, 0],
    ])
    expect(ball?.place[0]).toBe(1)
    expect(ball?.away?.x).toBeCloseTo(1)
    expect(at(0, [[-3, 4]])?.away).toBeUndefined()
  })

  test('stays at the last finite record', () => {
    const run = [
      [-3, 4],
      [1, 1],
      [NaN, 1],
      [Infinity, 2],
    ] as const
    for (const position of [1, 1.5, 2, 3]) expect(at(position, run)?.place[0]).toBeCloseTo(1 / 6)
    expect(at(0, [[NaN, NaN]])).toBeUndefined()
  })

  test('has a level arrow downhill, longer where it is steeper and never too long', () => {
    const [steep, gentle] = [at(0, [[-3, 4]])?.downhill, at(0, [[-0.3, 0.4]])?.downhill]
    expect(steep?.direction[0]).toBeGreaterThan(0)
    expect(steep?.direction[2]).toBeGreaterThan(0)
    expect(steep?.direction[1]).toBe(0)
    expect(Math.hypot(...(steep?.direction ?? []))).toBeCloseTo(1)
    expect(steep?.length).toBeGreaterThan(gentle?.length ?? Infinity)
    expect(steep?.length).toBeLessThan(0.6)
  })

  test('has no arrow where the gradient is 0', () => {
    expect(at(0, [[0, 0]])?.downhill).toBeUndefined()
  })
})
