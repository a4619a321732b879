import { Color, DirectionalLight, HemisphereLight, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { litColours, stageLights } from '../../../../src-renderer/scene/objects/stage-light'

/** What three.js works out for a pixel of a dull surface (its shader's Lambert): diffuse × irradiance ÷ π. */
function lambert(colour: readonly number[], normal: Vector3): number[] {
  const lights = stageLights()
  const sun = lights.find((light) => light instanceof DirectionalLight)
  const sky = lights.find((light) => light instanceof HemisphereLight)
  if (!sun || !sky) throw new Error('The stage has a sun and a sky')
  const towards = sun.position.clone().sub(sun.target.position).normalize()
  const irradiance = new Color()
    .lerpColors(sky.groundColor, sky.color, 0.5 + normal.y / 2)
    .multiplyScalar(sky.intensity)
    .add(sun.color.clone().multiplyScalar(sun.intensity * Math.max(0, normal.dot(towards))))
  return irradiance.toArray().map((light, channel) => ((colour[channel] ?? 0) * light) / Math.PI)
}

describe('light worked out once', () => {
  test.each([
    [[0, 1, 0]],
    [[1, 0, 0]],
    [[-1, 0, 0]],
    [[0, 0, 1]],
    [[0, 0, -1]],
    [[0.48, 0.6, -0.64]],
    [[-0.48, 0.6, 0.64]],
  ] as const)('is that of the lights of the stage: normal %j', ([x, y, z]) => {
    const colour = [0.2, 0.5, 0.9]
    // Beside another vertex, so that a shifted index is seen.
    const lit = litColours(Float32Array.of(1, 1, 1, ...colour), Float32Array.of(0, 1, 0, x, y, z))
    lambert(colour, new Vector3(x, y, z)).forEach((light, channel) => {
      expect(lit[3 + channel]).toBeCloseTo(light, 6)
    })
  })
})
