import type { Surface } from '../../src-main/contract/surface'
import type { Trace } from '../../src-main/contract/trace'
import type { PicturePlane } from './picture-plane'

/** The surface under a run that is being computed. It is looked for once, as soon as there is something of the run. */
export class Ground {
  /** Whether it has been looked for. */
  isThere = false
  /** Undefined also where it cannot be sampled; the picture on show then says why. */
  surface: Surface | undefined
  readonly #sample: (trace: Trace, plane: PicturePlane) => Promise<Surface | undefined>
  #finding: Promise<Surface | undefined> | undefined

  /** @param known the ground on show, when the run goes over the same */
  constructor(known: Surface | undefined, sample: (trace: Trace, plane: PicturePlane) => Promise<Surface | undefined>) {
    this.#sample = sample
    if (known) this.#finding = Promise.resolve(this.#found(known))
  }

  find(trace: Trace, plane: PicturePlane): Promise<Surface | undefined> {
    this.#finding ??= this.#sample(trace, plane).then(
      (surface) => this.#found(surface),
      () => this.#found(undefined),
    )
    return this.#finding
  }

  #found(surface: Surface | undefined): Surface | undefined {
    this.isThere = true
    this.surface = surface
    return surface
  }
}
