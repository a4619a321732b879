import type { Engine } from '../../../src-main/contract/calls'
import type { Failure } from '../../../src-main/contract/failure'
import type { Slice } from '../../../src-main/contract/slope'
import { Newest } from '../../state/newest.svelte'
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
  readonly slices: Newest<PartialsQuestion, readonly [Slice, Slice]>

  constructor(engine: Engine) {
    this.picture = new Picture(engine)
    this.slopes = [new SlopeData(engine), new SlopeData(engine)]
    this.slices = new Newest(({ formula, point }) =>
      Promise.all([
        engine.slice({ formula, point: [...point], variable: 0 }),
        engine.slice({ formula, point: [...point], variable: 1 }),
      ]),
    )
  }

  get failure(): Failure | undefined {
    const [along0, along1] = this.slopes
    return this.picture.failure ?? along0.failure ?? along1.failure ?? this.slices.failure
  }

  ask(question: PartialsQuestion): void {
    const { domain, samples } = partialsView(question.point)
    void this.picture.show({ formula: question.formula, domain, columns: samples, rows: samples })
    void this.slopes[0].ask({ ...question, variable: 0, range: domain.x0 })
    void this.slopes[1].ask({ ...question, variable: 1, range: domain.x1 })
    void this.slices.ask(question)
  }
}
