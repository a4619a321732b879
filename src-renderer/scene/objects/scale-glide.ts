import type { Group } from 'three'
import type { Domain } from '../../../src-main/contract/surface'
import { powerBetween } from '../domain'
import type { ScenePoint } from '../geometry/scene-points'
import { HIGH } from '../transform'

const GLIDE_MS = 160
/** A change of scale by ten or more begins at this factor: enough to see which way it goes. */
const MOST = 2.2

/** Lets a change of the domain's scale be seen as a change of size, with the ball in the frame all the time. */
export class ScaleGlide {
  #domain: Domain | undefined
  #from = 1
  #begun: number | undefined
  #isRunning = false
  #limit = MOST

  constructor(private readonly root: Group) {}

  /** Takes the domain on show; begins a glide when its scale is another. */
  begin(domain: Domain, isReduced: boolean): void {
    const power = this.#domain ? powerBetween(this.#domain, domain) : 0
    this.#domain = domain
    if (power === 0 || isReduced) return
    this.#from = power > 0 ? MOST : 1 / MOST
    this.#begun = undefined
    this.#isRunning = true
  }

  /** Never magnifies so much that the ball would leave the frame. */
  keepInSight(place: ScenePoint | undefined): void {
    if (!place) return
    const [x, y, z] = place
    this.#limit = Math.max(1, Math.min(MOST, 1 / Math.max(Math.abs(x), Math.abs(z), 1e-9), HIGH / Math.max(y, 1e-9)))
  }

  /** To be called once a frame. @returns whether it goes on */
  advance(timeMs: number): boolean {
    if (!this.#isRunning) return false
    this.#begun ??= timeMs
    const left = Math.max(0, 1 - (timeMs - this.#begun) / GLIDE_MS) ** 3
    this.root.scale.setScalar(Math.min(this.#limit, this.#from ** left))
    this.#isRunning = left > 0
    return this.#isRunning
  }
}
