import { Raycaster, Vector2, type Vector3 } from 'three'
import { pageScale } from '../../ui/page-scale.svelte'
import type { CameraRig } from './camera-rig'
import type { StageScene } from './stage-scene'

/** The start can be taken hold of from so far away, in pixels of a plain page. */
const GRAB = 22
/** A hand that moved less than this has clicked. */
const STILL = 4

interface PickingEvents {
  /** A place on the surface was chosen. */
  readonly onplace: (place: Vector3) => void
  readonly onhold: (isHeld: boolean) => void
  /** A hand that held the start turned out to do something else, such as to zoom with two fingers. */
  readonly oncancel: () => void
  /** Whether a person has asked to place the start with the next click. */
  readonly isPlacing: () => boolean
}

/**
 * Sets the start with the hand: a drag that begins at the start's mark, or a click on the surface where a person has
 * asked for that. A stray click changes nothing, and any other drag is left to the camera. Keep until `dispose`.
 */
export class StartPicking {
  readonly #raycaster = new Raycaster()
  #pressed: { readonly x: number; readonly y: number } | undefined
  /** The pointer that holds the start. */
  #held: number | undefined
  /** Whether it has moved the start. */
  #hasPlaced = false
  /** The pointer that held it when another came. */
  #waitsFor: number | undefined

  constructor(
    private readonly element: HTMLElement,
    private readonly rig: CameraRig,
    private readonly scene: StageScene,
    private readonly events: PickingEvents,
  ) {
    // Before the camera sees it, so that a drag of the start does not turn the picture.
    element.addEventListener('pointerdown', this.#press, { capture: true })
    element.addEventListener('pointermove', this.#move)
    element.addEventListener('pointerup', this.#release)
    element.addEventListener('pointercancel', this.#cancel)
    element.addEventListener('click', this.#click)
  }

  dispose(): void {
    if (this.#held !== undefined) this.#letGo()
    this.element.removeEventListener('pointerdown', this.#press, { capture: true })
    this.element.removeEventListener('pointermove', this.#move)
    this.element.removeEventListener('pointerup', this.#release)
    this.element.removeEventListener('pointercancel', this.#cancel)
    this.element.removeEventListener('click', this.#click)
  }

  readonly #press = (event: PointerEvent) => {
    // With a second finger it is a pinch. The camera has not heard of the first one, so it waits until that is gone.
    if (!event.isPrimary) {
      this.#waitsFor = this.#held
      this.#cancel()
      return
    }
    this.#pressed = { x: event.clientX, y: event.clientY }
    if (event.button !== 0 || event.shiftKey || !this.#isNearStart(event)) return
    this.#held = event.pointerId
    this.#hasPlaced = false
    this.rig.controls.enabled = false
    this.element.setPointerCapture(event.pointerId)
    this.events.onhold(true)
  }

  readonly #move = (event: PointerEvent) => {
    if (this.#held === undefined) {
      if (event.buttons === 0) this.element.style.cursor = this.#isNearStart(event) ? 'grab' : ''
      return
    }
    const place = event.pointerId === this.#held ? this.#placeUnder(event) : undefined
    if (!place || !this.#hasMoved(event)) return
    this.#hasPlaced = true
    this.events.onplace(place)
  }

  readonly #release = (event: PointerEvent) => {
    if (event.pointerId === this.#waitsFor) this.#waitsFor = undefined
    if (event.pointerId === this.#held) this.#letGo()
    if (this.#waitsFor === undefined) this.rig.controls.enabled = true
  }

  readonly #cancel = (event?: PointerEvent) => {
    this.#pressed = undefined
    if (this.#held !== undefined) {
      this.#letGo()
      if (this.#hasPlaced) this.events.oncancel()
    }
    if (event) this.#release(event)
  }

  #letGo(): void {
    this.#held = undefined
    this.rig.controls.enabled = this.#waitsFor === undefined
    this.events.onhold(false)
  }

  readonly #click = (event: MouseEvent) => {
    if (!this.events.isPlacing() || event.button !== 0 || event.shiftKey || this.#hasMoved(event)) return
    const place = this.#placeUnder(event)
    if (place) this.events.onplace(place)
  }

  #hasMoved(event: MouseEvent): boolean {
    if (!this.#pressed) return true
    const { x, y } = this.#pressed
    return Math.hypot(event.clientX - x, event.clientY - y) > STILL
  }

  #placeUnder(event: MouseEvent): Vector3 | undefined {
    const { left, top, width, height } = this.element.getBoundingClientRect()
    const at = new Vector2((2 * (event.clientX - left)) / width - 1, 1 - (2 * (event.clientY - top)) / height)
    this.#raycaster.setFromCamera(at, this.rig.camera)
    return this.scene.surface.hit(this.#raycaster)
  }

  #isNearStart(event: MouseEvent): boolean {
    if (!this.scene.start.visible) return false
    const { left, top, width, height } = this.element.getBoundingClientRect()
    const place = this.scene.start.getWorldPosition(this.scene.start.position.clone()).project(this.rig.camera)
    const x = left + ((place.x + 1) / 2) * width
    const y = top + ((1 - place.y) / 2) * height
    return Math.hypot(event.clientX - x, event.clientY - y) < GRAB * pageScale.value
  }
}
