import { Mesh, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ArrowObject } from '../../../../src-renderer/scene/objects/arrow-object'
import type { ScenePoint } from '../../../../src-renderer/scene/geometry/scene-points'

/** The corner of an arrow that lies farthest along a direction, in the scene. */
function farthest(arrow: ArrowObject, along: ScenePoint): Vector3 {
  arrow.group.updateMatrixWorld(true)
  const way = new Vector3(...along)
  const corners = arrow.group.children
    .filter((part): part is Mesh => part instanceof Mesh)
    .slice(0, 3)
    .flatMap((mesh) => {
      const positions = mesh.geometry.getAttribute('position')
      return Array.from({ length: positions.count }, (_, i) =>
        new Vector3().fromBufferAttribute(positions, i).applyMatrix4(mesh.matrixWorld),
      )
    })
  return corners.reduce((best, corner) => (corner.dot(way) > best.dot(way) ? corner : best))
}

describe('an arrow in space', () => {
  it.each([[[1, 0, 0]], [[-1, 0, 0]], [[0, 0, 1]], [[0.6, 0, -0.8]]] as const)(
    'stands at its place, and its tip is its length away along %s',
    (direction) => {
      const arrow = new ArrowObject()
      arrow.set([0.2, 0.5, -0.3], direction, 0.4)
      const tip = farthest(arrow, direction)
      expect(tip.x).toBeCloseTo(0.2 + 0.4 * direction[0], 1)
      expect(tip.y).toBeCloseTo(0.5, 1)
      expect(tip.z).toBeCloseTo(-0.3 + 0.4 * direction[2], 1)
      const back = farthest(arrow, [-direction[0], 0, -direction[2]])
      expect(back.distanceTo(new Vector3(0.2, 0.5, -0.3))).toBeLessThan(0.05)
    },
  )

  it('has its head at the tip, not at its place', () => {
    const arrow = new ArrowObject()
    arrow.set([0, 0, 0], [1, 0, 0], 0.4)
    const [, , head] = arrow.group.children
    expect(head?.position.y).toBeGreaterThan(0.3)
  })
})
