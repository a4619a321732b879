import { describe, expect, it, vi } from 'vitest'
import { ABOVE } from '../../../../src-renderer/scene/framing'
import { CameraRig } from '../../../../src-renderer/scene/objects/camera-rig'
import { StageScene } from '../../../../src-renderer/scene/objects/stage-scene'
import { StartPicking } from '../../../../src-renderer/scene/objects/start-picking'
import { bowl, pathThrough, surfaceOf } from '../sample'
import { FakeElement } from './fake-element'
import { transformFor } from './stage'

const surface = surfaceOf(bowl, 4, 33)

/** A bowl seen from straight above, with its start in the middle. */
function picking(isPlacing = false) {
  const element = new FakeElement()
  const rig = new CameraRig(new FakeElement().asElement, () => undefined)
  rig.camera.aspect = 2
  rig.camera.updateProjectionMatrix()
  rig.frame(ABOVE, 400, 200, 1, false)
  rig.camera.updateMatrixWorld(true)
  const scene = new StageScene()
  scene.setSurface(surface, transformFor(surface))
  scene.surface.prepare(false)
  scene.setPaths([pathThrough([[0, 0]])], transformFor(surface))
  scene.root.updateMatrixWorld(true)
  const onplace = vi.fn<(x: number, z: number) => void>()
  const onhold = vi.fn<(isHeld: boolean) => void>()
  const oncancel = vi.fn<() => void>()
  const events = {
    onplace: ({ x, z }: { x: number; z: number }) => {
      onplace(x, z)
    },
    onhold,
    oncancel,
    isPlacing: () => isPlacing,
  }
  return { element, rig, onplace, onhold, oncancel, tool: new StartPicking(element.asElement, rig, scene, events) }
}

describe('setting the start by hand', () => {
  it('by a drag of its mark: each move is a place, and the picture is held meanwhile', () => {
    const { element, rig, onplace, onhold } = picking()
    element.fire('pointerdown', 200, 100)
    expect([onhold.mock.lastCall, rig.controls.enabled]).toEqual([[true], false])
    element.fire('pointermove', 215, 92)
    const [x = NaN, z = NaN] = onplace.mock.lastCall ?? []
    // Right on screen is right in the scene; up on screen is away from the eye.
    expect(x).toBeGreaterThan(0.1)
    expect(z).toBeLessThan(-0.05)
    element.fire('pointerup', 215, 92)
    expect([onhold.mock.lastCall, rig.controls.enabled]).toEqual([[false], true])
  })

  it('by a click on the surface where a person has asked for it, but not by a drag that turns the picture', () => {
    const { element, onplace } = picking(true)
    element.fire('pointerdown', 240, 100)
    element.fire('click', 241, 100)
    expect(onplace).toHaveBeenCalledOnce()
    expect(onplace.mock.lastCall?.[0]).toBeGreaterThan(0.1)
    element.fire('pointerdown', 240, 100)
    element.fire('click', 290, 100)
    expect(onplace).toHaveBeenCalledOnce()
  })

  it('never by a stray click', () => {
    const { element, onplace } = picking()
    element.fire('pointerdown', 240, 100)
    element.fire('click', 240, 100)
    expect(onplace).not.toHaveBeenCalled()
  })

  it('not by a pinch that begins on the mark: the start goes back', () => {
    const { element, rig, onplace, onhold, oncancel } = picking()
    element.fire('pointerdown', 200, 100)
    element.fire('pointermove', 215, 92)
    element.fire('pointerdown', 300, 100, { pointerId: 2, isPrimary: false })
    expect([oncancel.mock.calls.length, onhold.mock.lastCall]).toEqual([1, [false]])
    element.fire('pointermove', 230, 80)
    expect(onplace).toHaveBeenCalledOnce()
    // The camera has not heard of the first finger: it would take the two for a turn.
    expect(rig.controls.enabled).toBe(false)
    element.fire('pointerup', 230, 80)
    expect(rig.controls.enabled).toBe(true)
  })

  it('by the finger that holds it, and no other', () => {
    const { element, onplace, onhold } = picking()
    element.fire('pointerdown', 200, 100)
    element.fire('pointermove', 260, 100, { pointerId: 2 })
    expect(onplace).not.toHaveBeenCalled()
    element.fire('pointerup', 260, 100, { pointerId: 2 })
    expect(onhold).toHaveBeenLastCalledWith(true)
  })

  it('and a pinch that moved nothing puts nothing back, which would send the ball to its start', () => {
    const { element, oncancel } = picking()
    element.fire('pointerdown', 200, 100)
    element.fire('pointerdown', 300, 100, { pointerId: 2, isPrimary: false })
    expect(oncancel).not.toHaveBeenCalled()
  })

  it('not when the system takes the finger for something else', () => {
    const { element, oncancel } = picking()
    element.fire('pointerdown', 200, 100)
    element.fire('pointermove', 215, 92)
    element.fire('pointercancel', 215, 92)
    expect(oncancel).toHaveBeenCalledOnce()
  })

  it('not with another button, nor beside the surface', () => {
    const { element, onplace, onhold } = picking(true)
    element.fire('pointerdown', 200, 100, { button: 2 })
    element.fire('pointermove', 215, 92)
    element.fire('click', 2, 2)
    expect(onplace).not.toHaveBeenCalled()
    expect(onhold).not.toHaveBeenCalled()
  })

  it('shows by the pointer where the mark can be taken hold of', () => {
    const { element } = picking()
    element.fire('pointermove', 200, 100, { buttons: 0 })
    expect(element.style.cursor).toBe('grab')
    element.fire('pointermove', 250, 100, { buttons: 0 })
    expect(element.style.cursor).toBe('')
  })

  it('leaves no listener behind', () => {
    const { element, tool } = picking()
    expect(element.listenerCount).toBeGreaterThan(3)
    tool.dispose()
    expect(element.listenerCount).toBe(0)
  })
})
