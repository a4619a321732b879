import type { Engine } from '../../../src-main/contract/calls'
import type { Failure } from '../../../src-main/contract/failure'
import type { Slice } from '../../../src-main/contract/slope'
import type { Point2 } from '../../../src-main/contract/spec'
import { Picture } from '../../state/picture.svelte'
import { Query } from '../../state/query.svelte'
import { createSlopeQuery, type SlopeQuery } from '../../state/slope-query.svelte'
import { curveSamples, errorSteps } from '../../controls/slope-samples'
import { partialsView } from './partials-domain'
import type { PartialsSetup, Variable } from './partials-setup.svelte'

/** A point of a surface: what both its slices are taken at. */
interface SlicesQuestion {
  readonly formula: string
  readonly point: Point2
}

/** The surface, and for each of the two variables the slice along it with its slope. Lives with the page. */
export class PartialsData {
  readonly picture: Picture
  /** By the variable that moves. */
  readonly slopes: readonly [SlopeQuery, SlopeQuery]
  /** The formulas of the two slices, by the variable that moves. */
  readonly slices: Query<SlicesQuestion, readonly [Slice, Slice]>

  constructor(engine: Engine) {
    this.picture = new Picture(engine)
    this.slopes = [createSlopeQuery(engine), createSlopeQuery(engine)]
    this.slices = new Query(({ formula, point }, { signal }) => {
      const slice = (variable: Variable) => engine.slice({ formula, point: [...point], variable }, { signal })
      return Promise.all([slice(0), slice(1)])
    })
  }

  get failure(): Failure | undefined {
    const [along0, along1] = this.slopes
    return this.picture.failure ?? along0.failure ?? along1.failure ?? this.slices.failure
  }

  /** Asks about the setup, for as long as the component that calls this lives. */
  follow(setup: PartialsSetup): void {
    const whenReady =
      <Question>(question: () => Question) =>
      () =>
        setup.isReady ? question() : undefined
    this.picture.query.follow(
      whenReady(() => {
        const { domain, samples } = partialsView(setup)
        return { objective: { kind: 'formula', text: setup.formula }, domain, columns: samples, rows: samples }
      }),
    )
    this.slopes[0].follow(whenReady(() => along(setup, 0)))
    this.slopes[1].follow(whenReady(() => along(setup, 1)))
    this.slices.follow(whenReady(() => ({ formula: setup.formula, point: setup.point })))
  }
}

function along(setup: PartialsSetup, variable: Variable) {
  const { formula, point, h } = setup
  const { domain } = partialsView(setup)
  const range = variable === 0 ? domain.x0 : domain.x1
  return { formula, point, variable, h, hs: errorSteps(h), range, samples: curveSamples(range) }
}
