import { cubicOut } from 'svelte/easing'
import { Tween } from 'svelte/motion'
import type { Domain, Surface } from '../../src-main/contract/surface'
import { contains, domainBetween, isSameDomain } from './domain'

const GLIDE_MS = 240

/** What a picture shows: a surface, which may be that of a part of the domain. */
interface Shown {
  readonly surface: Surface | null
  readonly domain: Domain
}

/**
 * Lets a change of the domain be seen: the picture goes from the one to the other, and a surface over a part of it is
 * drawn there meanwhile, so that an old bowl shrinks where it stands. Belongs to the component that makes it.
 */
export class ScaleGlide {
  readonly #share = new Tween(1, { duration: GLIDE_MS, easing: cubicOut })
  #to = $state.raw<Shown | undefined>()
  /** What was on show when the domain changed. */
  #from = $state.raw<Shown | undefined>()
  #ground: unknown

  /**
   * Takes what is to be shown.
   *
   * @param surface the newest there is
   * @param wanted the domain to show; as long as the surface is wider, its own is shown
   * @param ground what the surface is of; only on the same ground another domain is a change of scale
   * @param ball where the ball is in the plane of the picture
   */
  take(surface: Surface | null, wanted: Domain, ground: unknown, ball: ArrayLike<number>, isReduced: boolean): void {
    const domain = surface && !contains(wanted, surface.domain) ? surface.domain : wanted
    const isSame = ground !== undefined && ground === this.#ground
    this.#ground = ground
    const isShown = this.#to !== undefined && isSameDomain(domain, this.#to.domain)
    // A ball that moves asks for what is on show already, many times a second.
    if (isShown && surface === this.#to?.surface) return
    if (isShown && isSame) {
      this.#to = { surface, domain }
      return
    }
    this.#from = isSame && !isReduced ? this.shown(ball) : undefined
    this.#to = { surface, domain }
    void this.#share.set(this.#from ? 0 : 1, { duration: 0 })
    if (this.#from) void this.#share.set(1)
  }

  /** What to show now; undefined before anything has been taken. @param ball it is always in sight */
  shown(ball: ArrayLike<number>): Shown | undefined {
    const [from, to] = [this.#from, this.#to]
    if (!from || !to || this.#share.current >= 1) return to
    const domain = domainBetween(from.domain, to.domain, this.#share.current, ball)
    const isInside = to.surface && contains(domain, to.surface.domain)
    return { surface: isInside ? to.surface : from.surface, domain }
  }
}
