import type { Engine } from '../../../src-main/contract/calls'
import type { Failure } from '../../../src-main/contract/failure'
import type { Slice } from '../../../src-main/contract/slope'
import { toFailure } from '../../state/failures'
import { Latest } from '../../state/latest'
import { Picture } from '../../state/picture.svelte'
import { SlopeData } from '../slope/slope-data.svelte'
import { partialsView } from './partials-domain'
import type { Pair } from './partials-setup.svelte'

/** A question about a point of a surface: everything that both its slices show. */
export interface PartialsQuestion {
  readonly formula: string
  readonly point: Pair
  readonly h: number
}

/** The surface, and for each of the two variables the slice along it with its slope. */
export class PartialsData {
  readonly picture: Picture
  /** By the variable that moves. */
  readonly slopes: readonly [SlopeData, SlopeData]
  /** The formulas of the two slices, by the variable that moves. */
  slices = $state.raw<readonly [Slice, Slice] | undefined>()
  #failure = $state.raw<Failure | undefined>()

  readonly #engine: Engine
  readonly #latest = new Latest()

  constructor(engine: Engine) {
    this.#engine = engine
    this.picture = new Picture(engine)
    this.slopes = [new SlopeData(engine), new SlopeData(engine)]
  }

  get failure(): Failure | undefined {
    return this.#failure ?? this.picture.failure ?? this.slopes[0].failure ?? this.slopes[1].failure
  }

  ask({ formula, point, h }: PartialsQuestion): void {
    const { domain, samples } = partialsView(point)
    void this.picture.show({ formula, domain, columns: samples, rows: samples })
    void this.slopes[0].ask({ formula, point, variable: 0, h, range: domain.x0 })
    void this.slopes[1].ask({ formula, point, variable: 1, h, range: domain.x1 })
    void this.#askSlices(formula, point)
  }

  async #askSlices(formula: string, point: Pair): Promise<void> {
    const slice = (variable: number, signal: AbortSignal) =>
      this.#engine.slice({ formula, point: [...point], variable }, { signal })
    try {
      const slices = await this.#latest.run((signal) => Promise.all([slice(0, signal), slice(1, signal)]))
      if (slices) this.slices = slices
      this.#failure = undefined
    } catch (error) {
      this.#failure = toFailure(error)
    }
  }
}
