import type { Domain } from '../../../src-main/contract/surface'
import { placeOn } from '../../ui/page-scale.svelte'
import { placeByHand } from '../hand'
import type { Transform } from '../transform'
import { zoomed } from '../view-domain'
import type { MapFrame } from './map-frame'
import { distance, grippedDomain, parametersAt, STILL, type Grip, type Place } from './map-grip'

/** The mark can be taken hold of from so far away; the drawing's pixels. */
const GRAB = 22
/** A turn of the wheel by one pixel scales the ground by this part. */
const WHEEL = 0.0015

/** What a hand on the map finds there now. */
export interface UnderHand {
  readonly frame: MapFrame
  readonly transform: Transform
  /** The domain that is wanted, which the picture may not show yet. */
  readonly domain: Domain
  readonly isStrip: boolean
  /** Where the start's ring stands, in the drawing's pixels. */
  readonly mark: readonly [number, number] | undefined
  /** Where the start is. */
  readonly start: readonly [number, number] | undefined
  /** Whether the next press places the start. */
  readonly isPlacing: boolean
}

interface HandEvents {
  /** The start has been moved; not final while the hand holds it. */
  readonly onpick: (x0: number, x1: number) => void
  /** A person wants to see another domain; without it the ground stays. */
  readonly onview: ((domain: Domain) => void) | undefined
  readonly onhold: (isHeld: boolean) => void
  readonly onplaced: () => void
}

type Pointer = PointerEvent & { currentTarget: Element }

/**
 * A turn of the wheel, reckoned from where it began: a slow touch pad sends one pixel at a time, and the ends of a view are
 * rounded.
 */
interface Wheel {
  readonly at: Place
  readonly from: Domain
  /** The coordinates that stay where they are. */
  readonly about: readonly [number, number]
  /** Pixels since then. */
  readonly turned: number
  /** What it has led to; something else has changed the view where that is no longer wanted. */
  readonly shown: Domain
}

/**
 * A hand on the map: it moves the start by its ring, drags the ground, and scales it by two fingers or the wheel. A
 * pinch that began on the ring puts the start back. The map's; `end` when that goes.
 */
export class MapHand {
  /** The pointer that holds the start, where it was pressed, and where the start was before it moved that. */
  #holder: number | undefined
  #pressed: Place = { x: 0, y: 0 }
  #before: readonly [number, number] | undefined
  /** All fingers that are down and do not hold the start, by pointer. */
  readonly #fingers = new Map<number, Place>()
  #grip: Grip | undefined
  #wheel: Wheel | undefined

  constructor(
    private readonly under: () => UnderHand,
    private readonly events: () => HandEvents,
  ) {}

  readonly press = (event: Pointer): void => {
    if (event.button !== 0) return
    const at = placeOn(event.currentTarget, event)
    const { isPlacing } = this.under()
    event.currentTarget.setPointerCapture(event.pointerId)
    if (event.isPrimary && (isPlacing || this.#isOnMark(at))) {
      this.#hold(event.pointerId, at)
      if (isPlacing) this.#pick(at)
      return
    }
    if (this.#holder !== undefined) {
      this.#fingers.set(this.#holder, this.#pressed)
      this.#putBack()
    }
    this.#fingers.set(event.pointerId, at)
    this.#takeGrip()
  }

  readonly move = (event: Pointer): void => {
    const at = placeOn(event.currentTarget, event)
    if (event.pointerId === this.#holder && (this.#before || distance(at, this.#pressed) > STILL)) this.#pick(at)
    if (!this.#fingers.has(event.pointerId)) return
    this.#fingers.set(event.pointerId, at)
    this.#moveGround()
  }

  readonly release = (event: PointerEvent): void => {
    if (this.#fingers.delete(event.pointerId)) this.#takeGrip()
    if (event.pointerId !== this.#holder) return
    this.end()
    if (this.#before) this.events().onplaced()
  }

  readonly cancel = (event: PointerEvent): void => {
    if (this.#fingers.delete(event.pointerId)) this.#takeGrip()
    if (event.pointerId === this.#holder) this.#putBack()
  }

  readonly wheel = (event: WheelEvent & { currentTarget: Element }): void => {
    if (!this.events().onview) return
    event.preventDefault()
    const { domain, transform, frame } = this.under()
    const at = placeOn(event.currentTarget, event)
    const isGoingOn = this.#wheel?.shown === domain && distance(this.#wheel.at, at) < STILL
    const begun = isGoingOn && this.#wheel
    const { from, about, turned } = begun || { from: domain, about: parametersAt(at, frame, transform), turned: 0 }
    this.#show(zoomed(from, about, Math.exp((turned + event.deltaY) * WHEEL)))
    this.#wheel = { from, about, at, turned: turned + event.deltaY, shown: this.under().domain }
  }

  /** Lets go of the start, wherever it is now. */
  readonly end = (): void => {
    if (this.#holder !== undefined) this.events().onhold(false)
    this.#holder = undefined
  }

  #hold(pointer: number, at: Place): void {
    this.#holder = pointer
    this.#before = undefined
    this.#pressed = at
    this.events().onhold(true)
  }

  #putBack(): void {
    this.end()
    if (this.#before) this.events().onpick(...this.#before)
    this.#before = undefined
  }

  #isOnMark(at: Place): boolean {
    const { mark } = this.under()
    return mark !== undefined && distance(at, { x: mark[0], y: mark[1] }) < GRAB
  }

  #pick(at: Place): void {
    const { frame, transform, start } = this.under()
    const [x, y] = frame.unit(at.x, at.y)
    if (!(Math.abs(x) <= 1 && Math.abs(y) <= 1)) return
    this.#before ??= start
    this.events().onpick(...placeByHand(transform, x, -y * transform.depth))
  }

  /** With every finger that comes or goes, the ground is taken hold of anew. */
  #takeGrip(): void {
    const { domain, transform } = this.under()
    this.#grip = { fingers: [...this.#fingers.values()].slice(0, 2), domain, transform }
  }

  #moveGround(): void {
    const fingers = [...this.#fingers.values()].slice(0, 2)
    const next = this.#grip && grippedDomain(this.#grip, fingers, this.under().frame)
    if (next) this.#show(next)
  }

  /** Of a curve only the part across is a person's. */
  #show({ x0, x1 }: Domain): void {
    const { isStrip, domain } = this.under()
    this.events().onview?.({ x0, x1: isStrip ? domain.x1 : x1 })
  }
}
