import { describe, expect, test } from 'vitest'
import { ballAt } from '../../../src-renderer/scene/ball'
import { baseDomain, domainBetween, stageDomain } from '../../../src-renderer/scene/domain'
import { scenePoints, stageBox } from '../../../src-renderer/scene/geometry/scene-points'
import { heightRange, seenAt } from '../../../src-renderer/scene/height-range'
import { placeAt } from '../../../src-renderer/scene/stage-path'
import { createTransform, placementOf } from '../../../src-renderer/scene/transform'
import { bowl, pathThrough, square, surfaceOf } from './sample'

/** η = 10 on the bowl: every step is −19 times the one before. */
const points = Array.from({ length: 9 }, (_, step) => [-3 * (-19) ** step, 4 * (-19) ** step] as const)
const run = { ...pathThrough(points), isAheadShown: false }
const base = baseDomain([-3, 4], 2)

function rounded(x: number, z: number, size: number) {
  const near = (value: number) => expect.closeTo(value, 9) as number
  return { x: near(x), z: near(z), width: near(size), depth: near(size) }
}

/** Scene height of the ball while the picture follows it as it does on screen. */
function heightAt(position: number): number {
  const ball = placeAt(run, position)
  const domain = stageDomain(ball, base)
  const surface = surfaceOf(bowl, domain.x0[1])
  const range = heightRange(surface, seenAt(run, position), false)
  const transform = createTransform({ domain, range, dimension: 2 })
  return ballAt(run, scenePoints(run, transform), position, transform, stageBox(transform))?.place[1] ?? NaN
}

describe('while the picture widens', () => {
  test('a ball that climbs never seems to go down', () => {
    const heights = Array.from({ length: 401 }, (_, i) => heightAt(i / 50))
    expect(Math.min(...heights)).toBeGreaterThan(0.9)
  })

  test('a smaller surface lies where it belongs', () => {
    const transform = createTransform({ domain: square(60), range: { low: 0, high: 1 }, dimension: 2 })
    expect(placementOf(square(6), transform)).toEqual(rounded(0, 0, 0.1))
    const beside = placementOf({ x0: [0, 60], x1: [-60, 0] }, transform)
    expect(beside).toEqual(rounded(0.5, 0.5, 0.5))
    expect(placementOf(square(60), transform)).toEqual(rounded(0, 0, 1))
  })

  test('what is on its way from a narrow domain shrinks in the picture', () => {
    const widths = [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const domain = domainBetween(square(6), square(600), share, [0, 0])
      return placementOf(square(6), createTransform({ domain, range: { low: 0, high: 1 }, dimension: 2 })).width
    })
    expect(widths.map((width) => Number(width.toPrecision(3)))).toEqual([1, 0.316, 0.1, 0.0316, 0.01])
  })
})
