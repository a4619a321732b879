import type { Engine } from '../../src-main/contract/calls'
import type { Failure } from '../../src-main/contract/failure'
import { isSameObjective } from '../../src-main/contract/spec'
import type { Surface, SurfaceRequest } from '../../src-main/contract/surface'
import { Query, type Asking } from './query.svelte'

/** Surfaces kept, newest last: enough to scrub a flying run back and forth without asking again. */
const KEPT_SURFACES = 32

/** The sampled surface on show. One seen before is there at once; one that takes long is coarse at first. */
export class Picture {
  readonly query: Query<SurfaceRequest, Surface>
  readonly #engine: Engine
  // Never shown itself, so it need not be reactive.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #kept = new Map<string, Surface>()

  constructor(engine: Engine) {
    this.#engine = engine
    const isInvalid = (underWay: SurfaceRequest, newer: SurfaceRequest) =>
      !isSameObjective(underWay.objective, newer.objective)
    this.query = new Query((request, asking) => this.sample(request, asking), { isInvalid })
  }

  get surface(): Surface | undefined {
    return this.query.answer
  }

  get failure(): Failure | undefined {
    return this.query.failure
  }

  /** Samples a surface without showing it, or finds it among those kept. @throws FailureError */
  async sample(request: SurfaceRequest, { signal, show }: Partial<Asking<Surface>> = {}): Promise<Surface> {
    const key = JSON.stringify(request)
    const options = { ...(signal && { signal }), ...(show && { onPart: show }) }
    const surface = this.#kept.get(key) ?? (await this.#engine.sampleSurface(request, options))
    this.#keep(key, surface)
    return surface
  }

  #keep(key: string, surface: Surface): void {
    this.#kept.delete(key)
    this.#kept.set(key, surface)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT_SURFACES && oldest !== undefined) this.#kept.delete(oldest)
  }
}
