import { Vector3 } from 'three'
import { describe, expect, it, vi } from 'vitest'
import { ABOVE, HOME } from '../../../../src-renderer/scene/framing'
import { CameraRig } from '../../../../src-renderer/scene/objects/camera-rig'
import { HIGH } from '../../../../src-renderer/scene/transform'
import { FakeElement } from './fake-element'

function rigAt(view = HOME, width = 800, height = 600) {
  const element = new FakeElement()
  const onmove = vi.fn()
  const rig = new CameraRig(element.asElement, onmove)
  rig.camera.aspect = width / height
  rig.camera.updateProjectionMatrix()
  rig.frame(view, width, height, 1, false)
  rig.camera.updateMatrixWorld(true)
  return { rig, element, onmove }
}

/** Where a place of the scene is on screen: right and up from the middle, -1 … 1. */
function onScreen({ camera }: CameraRig, x: number, y: number, z: number) {
  const place = new Vector3(x, y, z).project(camera)
  return { right: place.x, up: place.y }
}

describe('the eye', () => {
  it('has the whole picture in sight, whatever the shape of the screen', () => {
    for (const [width, height] of [
      [800, 600],
      [1600, 500],
      [400, 700],
    ] as const) {
      const { rig } = rigAt(HOME, width, height)
      for (const x of [-1, 1])
        for (const y of [0, HIGH])
          for (const z of [-1, 1]) {
            const { right, up } = onScreen(rig, x, y, z)
            expect(Math.abs(right)).toBeLessThanOrEqual(1)
            expect(Math.abs(up)).toBeLessThanOrEqual(1)
          }
    }
  })

  it('sees x0 run to the right and x1 away, heights upwards', () => {
    const { rig } = rigAt()
    expect(onScreen(rig, 1, 0, 0).right).toBeGreaterThan(onScreen(rig, -1, 0, 0).right)
    expect(onScreen(rig, 0, 0, -1).up).toBeGreaterThan(onScreen(rig, 0, 0, 1).up)
    expect(onScreen(rig, 0, HIGH, 0).up).toBeGreaterThan(onScreen(rig, 0, 0, 0).up)
  })

  it('from above sees the map: x0 to the right, x1 upwards', () => {
    const { rig } = rigAt(ABOVE)
    expect(onScreen(rig, 1, 0, 0).right).toBeGreaterThan(0.2)
    expect(Math.abs(onScreen(rig, 1, 0, 0).up - onScreen(rig, -1, 0, 0).up)).toBeLessThan(0.02)
    expect(onScreen(rig, 0, 0, -1).up).toBeGreaterThan(0.2)
  })

  it('knows where it stands, and comes back there in a window of another shape', () => {
    const { rig } = rigAt()
    rig.turn(0.4, -0.2, 0.7)
    const { standing } = rig
    expect(standing.azimuth).toBeCloseTo(HOME.azimuth + 0.4, 9)
    expect(standing.polar).toBeCloseTo(HOME.polar - 0.2, 9)
    // Seen from elsewhere the whole picture needs another distance, so 1 / 0.7 is not met exactly.
    expect(standing.nearness).toBeGreaterThan(1.2)
    const other = rigAt(HOME, 400, 700).rig
    other.frame(standing, 400, 700, 1, false)
    for (const name of ['azimuth', 'polar', 'nearness'] as const) {
      expect(other.standing[name]).toBeCloseTo(standing[name], 9)
    }
    expect(rigAt().rig.standing.nearness).toBeCloseTo(1, 9)
  })

  it('turns, tilts and comes nearer by keys, and asks for a frame', () => {
    const { rig, onmove } = rigAt()
    const before = new Vector3(...rig.eye)
    onmove.mockClear()
    rig.turn(0.2, 0)
    expect(new Vector3(...rig.eye).angleTo(before)).toBeGreaterThan(0.1)
    expect(rig.eye[1]).toBeCloseTo(before.y, 6)
    expect(onmove).toHaveBeenCalled()
    rig.turn(0, -0.2)
    expect(rig.eye[1]).toBeGreaterThan(before.y)
    rig.turn(0, 0, 0.5)
    expect(Math.hypot(...rig.eye)).toBeCloseTo(before.length() / 2, 6)
    rig.turn(0, 9)
    expect(rig.eye[1]).toBeGreaterThan(0)
  })

  it('glides to a view and says when it has arrived', () => {
    const { rig } = rigAt()
    rig.frame(ABOVE, 800, 600, 1, true)
    expect(rig.advance(1000)).toBe(true)
    expect(rig.advance(1090)).toBe(true)
    const halfway = rig.eye[1] / Math.hypot(...rig.eye)
    expect(rig.advance(2000)).toBe(false)
    const [, up] = rig.eye
    expect(up / Math.hypot(...rig.eye)).toBeCloseTo(1, 4)
    expect(halfway).toBeLessThan(0.999)
  })

  it('leaves no listener behind', () => {
    const { rig, element } = rigAt()
    expect(element.listenerCount).toBeGreaterThan(0)
    rig.dispose()
    expect(element.listenerCount).toBe(0)
  })
})
