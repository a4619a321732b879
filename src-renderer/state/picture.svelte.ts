import type { Engine } from '../../src-main/contract/calls'
import type { Failure } from '../../src-main/contract/failure'
import type { Surface, SurfaceRequest } from '../../src-main/contract/surface'
import { toFailure } from './failures'
import { Latest } from './latest'

/** Surfaces kept, newest last: enough to scrub a flying run back and forth without asking again. */
const KEPT_SURFACES = 32

/** The sampled surface on show. The last one stays until the next is there. */
export class Picture {
  surface = $state.raw<Surface | undefined>()
  failure = $state.raw<Failure | undefined>()

  readonly #engine: Engine
  readonly #latest = new Latest()
  // Never shown itself, so it need not be reactive.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #kept = new Map<string, Surface>()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Shows the surface for a request; a newer request makes this one stale. */
  async show(request: SurfaceRequest): Promise<void> {
    const key = JSON.stringify(request)
    const known = this.#kept.get(key)
    if (known) this.#latest.stop()
    try {
      const surface = known ?? (await this.#latest.run((signal) => this.#engine.sampleSurface(request, { signal })))
      if (surface === undefined) return
      this.surface = this.#keep(key, surface)
      this.failure = undefined
    } catch (error) {
      this.failure = toFailure(error)
    }
  }

  #keep(key: string, surface: Surface): Surface {
    this.#kept.delete(key)
    this.#kept.set(key, surface)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT_SURFACES && oldest !== undefined) this.#kept.delete(oldest)
    return surface
  }
}
