import { FrontSide, Raycaster, Vector3, type LineSegments, type Mesh } from 'three'
import { describe, expect, it } from 'vitest'
import { SurfaceObject } from '../../../../src-renderer/scene/objects/surface-object'
import { createTransform } from '../../../../src-renderer/scene/transform'
import { bowl, surfaceOf } from '../sample'
import { transformFor } from './stage'

const surface = surfaceOf(bowl, 4, 33)

function surfaceObject() {
  const object = new SurfaceObject()
  object.set(surface, transformFor(surface))
  object.prepare(false)
  const [fine] = object.group.children
  const [top, glass, wireframe] = (fine?.children ?? []) as [Mesh, Mesh, LineSegments]
  return { object, top, glass, wireframe }
}

const ray = (from: [number, number, number], to: [number, number, number]) =>
  new Raycaster(new Vector3(...from), new Vector3(...to).sub(new Vector3(...from)).normalize())

describe('the surface in space', () => {
  it('is hit where a ray from above meets it', () => {
    const { object } = surfaceObject()
    const hit = object.hit(ray([0.5, 5, 0.25], [0.5, 0, 0.25]))
    expect(hit?.x).toBeCloseTo(0.5, 3)
    expect(hit?.z).toBeCloseTo(0.25, 3)
    expect(hit?.y).toBeCloseTo(transformFor(surface).y(bowl(2, -1)), 2)
  })

  it('is hit on the opaque side that is seen, though glass lies nearer to the eye', () => {
    const { object } = surfaceObject()
    // From beside and below the near wall's rim the ray passes its underside, which is glass, and meets the far wall.
    const hit = object.hit(ray([0, 0.44, 5], [0, 0.44, -0.7]))
    expect(hit?.z).toBeLessThan(0)
  })

  it('is hit from below where there is nothing but glass', () => {
    const { object } = surfaceObject()
    const hit = object.hit(ray([0.5, -5, 0.5], [0.5, 0, 0.5]))
    expect(hit?.x).toBeCloseTo(0.5, 3)
  })

  it('is missed by a ray beside it', () => {
    expect(surfaceObject().object.hit(ray([3, 5, 0], [3, 0, 0]))).toBeUndefined()
  })

  it('is opaque on its upper side and glass below', () => {
    const { top, glass } = surfaceObject()
    expect([top.material].flat()[0]).toMatchObject({ side: FrontSide, transparent: false })
    expect([glass.material].flat()[0]).toMatchObject({ transparent: true, depthWrite: false })
    expect([glass.material].flat()[0]?.opacity).toBeLessThan(0.5)
  })

  it('shows its wires on demand, and nothing at all without a surface', () => {
    const { object, wireframe } = surfaceObject()
    object.setWireframe(false)
    expect(wireframe.visible).toBe(false)
    object.setWireframe(true)
    expect(wireframe.visible).toBe(true)
    object.set(null, transformFor(surface))
    expect(object.group.visible).toBe(false)
  })

  it('draws exactly the triangles of the last surface, also when that is a smaller one', () => {
    const { object, top } = surfaceObject()
    const before = top.geometry.drawRange.count
    const small = surfaceOf(bowl, 4, 5)
    object.set(small, transformFor(small))
    object.prepare(false)
    expect(top.geometry.drawRange.count).toBeLessThan(before)
    expect(object.hit(ray([0.5, 5, 0.25], [0.5, 0, 0.25]))?.x).toBeCloseTo(0.5, 3)
  })

  it('stands at the heights of the scale that it was last given', () => {
    const { object } = surfaceObject()
    const wide = createTransform({
      domain: surface.domain,
      range: { low: 0, high: 3200 },
      dimension: 2,
    })
    object.set(surface, wide)
    object.prepare(false)
    expect(object.hit(ray([0.5, 5, 0.25], [0.5, 0, 0.25]))?.y).toBeCloseTo(wide.y(bowl(2, -1)), 3)
  })
})
