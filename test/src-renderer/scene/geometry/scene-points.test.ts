import { describe, expect, it } from 'vitest'
import { onFloor } from '../../../../src-renderer/scene/geometry/path-line'
import { scenePoints, stageBox } from '../../../../src-renderer/scene/geometry/scene-points'
import { createTransform, HIGH } from '../../../../src-renderer/scene/transform'
import { pathThrough, plane, square } from '../sample'

const transform = createTransform({ domain: square(4), range: { low: 0, high: 32 }, dimension: 2, logHeight: false })

describe('a run in the scene', () => {
  const places = scenePoints(
    pathThrough([
      [2, -1],
      [Infinity, 0],
    ]),
    plane,
    transform,
  )

  it('stands at x0, f and x1 of its points, and nowhere where one is no number', () => {
    expect([...places]).toEqual([0.5, transform.y(5), 0.25, NaN, NaN, NaN])
  })

  it('lies on the floor straight below itself', () => {
    expect([...onFloor(places)]).toEqual([0.5, 0, 0.25, NaN, NaN, NaN])
  })

  it('may go a little above the highest height shown, and to the sides of the domain', () => {
    const { low, high } = stageBox(transform)
    expect([low[0], low[1], low[2], high[0], high[2]]).toEqual([-1, 0, -1, 1, 1])
    expect(high[1]).toBeGreaterThan(HIGH)
  })
})
