import { describe, expect, test } from 'vitest'
import { HOME } from '../../../../src-renderer/scene/framing'
import { clearestView, hiddenCount } from '../../../../src-renderer/scene/geometry/visibility'
import { sceneHeights } from '../../../../src-renderer/scene/geometry/surface-mesh'
import type { ScenePoint } from '../../../../src-renderer/scene/geometry/scene-points'
import { createTransform } from '../../../../src-renderer/scene/transform'
import { bowl, square, surfaceOf } from '../sample'

function hidden(f: (x0: number, x1: number) => number, high: number, x0: number, x1: number) {
  const surface = surfaceOf(f, 6, 129)
  const transform = createTransform({ domain: square(6), range: { low: 0, high }, dimension: 2, logHeight: false })
  const point: ScenePoint = [transform.x(x0), transform.y(f(x0, x1)) + 0.01, transform.z(x1)]
  const heights = sceneHeights(surface, transform)
  const view = clearestView(HOME, [point], surface, heights)
  return {
    home: hiddenCount([point], surface, heights, HOME),
    best: hiddenCount([point], surface, heights, view),
    view,
  }
}

test('nothing inside a bowl is hidden: its near wall is glass', () => {
  for (const [x0, x1] of [
    [-3, 4],
    [3, -4],
    [-3, -4],
    [0, 0],
  ] as const) {
    const { home, view } = hidden(bowl, 26, x0, x1)
    expect(home).toBe(0)
    expect(view).toEqual(HOME)
  }
})

test('what a hill hides is looked at from another side', () => {
  const hill = (x0: number, x1: number) => 10 * Math.exp(-(x0 * x0 + x1 * x1) / 4)
  const { home, best } = hidden(hill, 10, 2.2, 2.8)
  expect(home).toBe(1)
  expect(best).toBe(0)
})

describe('a wall in front', () => {
  const side = 41
  const surface = surfaceOf(() => 0, 1, side)
  /** A wall on the near side of the picture, towards the eye at home: z is 0.5 there. */
  const heights = Float64Array.from({ length: side * side }, (_, i) => {
    const z = 1 - (2 * Math.floor(i / side)) / (side - 1)
    return Math.abs(z - 0.5) < 0.12 ? 1 : 0.3
  })
  const fromFront = { azimuth: 0, polar: 1.45 }
  const fromBehind = { azimuth: Math.PI, polar: 1.45 }

  test('hides what lies behind it, and only from its own side', () => {
    expect(hiddenCount([[0, 0.32, 0]], surface, heights, fromFront)).toBe(1)
    expect(hiddenCount([[0, 0.32, 0]], surface, heights, fromBehind)).toBe(0)
  })
})
