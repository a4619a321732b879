import { Color, DirectionalLight, HemisphereLight, type Light } from 'three'

/** Towards the sun; white, and a sky that is a little greyer from below. In the units of three.js: irradiance. */
const SUN = { x: -2, y: 5, z: 3, intensity: 1.5 }
const SKY = { ground: new Color('#b8bcc4'), intensity: 2.3 }
const SUN_DISTANCE = Math.hypot(SUN.x, SUN.y, SUN.z)

/** The lights of the stage, for what moves in them. */
export function stageLights(): Light[] {
  const sun = new DirectionalLight('white', SUN.intensity)
  sun.position.set(SUN.x, SUN.y, SUN.z)
  return [new HemisphereLight('white', SKY.ground, SKY.intensity), sun]
}

/**
 * Colours of a dull surface in that light (Lambert), for what stands still in it: worked out once for each vertex, so
 * that no pixel of a frame has to. A machine without a graphics card draws a frame in half the time.
 *
 * @param colours vertices × 3, linear light
 * @param normals vertices × 3, unit length
 * @returns vertices × 3, linear light
 */
export function litColours(colours: Float32Array, normals: Float32Array): Float32Array {
  const ground = SKY.ground.toArray()
  return colours.map((colour, index) => {
    const vertex = index - (index % 3)
    const [x = 0, y = 0, z = 0] = normals.subarray(vertex, vertex + 3)
    const sun = SUN.intensity * Math.max(0, (x * SUN.x + y * SUN.y + z * SUN.z) / SUN_DISTANCE)
    const up = (1 + y) / 2
    const sky = SKY.intensity * (up + (1 - up) * (ground[index % 3] ?? 1))
    return (colour * (sun + sky)) / Math.PI
  })
}
