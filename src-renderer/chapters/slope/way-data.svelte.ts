import type { Engine } from '../../../src-main/contract/calls'
import type { Curve, NoSlope } from '../../../src-main/contract/slope'
import type { DescentSpec } from '../../../src-main/contract/spec'
import type { Range } from '../../../src-main/contract/surface'
import type { Trace } from '../../../src-main/contract/trace'
import { createRun } from '../../state/create-run'
import { askNoSlope } from '../../state/no-slope'
import { Query } from '../../state/query.svelte'
import { curveSamples } from '../../controls/slope-samples'

/** The learning rate and the length of the two descents that are compared. */
export const WAY_RATE = 1
export const WAY_STEPS = 100
export const WAY_RANGE: Range = [-6, 6]
/** The backward pass of the descents leaves it unused. */
const WAY_H = 1e-4

/** A descent on one of the two curves, and the curve. */
export class Way {
  readonly curve: Query<string, Curve>
  readonly run: Query<DescentSpec, Trace>
  /** Why the curve has no derivative at the start, or null. */
  readonly noSlope: Query<number, NoSlope | null>
  readonly #formula: string

  constructor(formula: string, engine: Engine) {
    this.#formula = formula
    this.run = createRun(engine)
    this.noSlope = new Query((x, { signal }) => askNoSlope(engine, { formula, point: [x], variable: 0 }, signal))
    this.curve = new Query((text, { signal }) =>
      engine.sampleCurve(
        { formula: text, variable: 0, range: WAY_RANGE, samples: curveSamples(WAY_RANGE) },
        { signal },
      ),
    )
  }

  /** Descends by the exact gradient, for as long as the component that calls this lives. */
  follow(start: () => number): void {
    this.curve.follow(() => this.#formula)
    this.noSlope.follow(start)
    this.run.follow(() => ({
      objective: { kind: 'formula', text: this.#formula },
      start: [start()],
      optimizer: { kind: 'gradient-descent', learningRate: WAY_RATE },
      steps: WAY_STEPS,
      derivative: { method: 'backward', h: WAY_H },
      precision: 'float64',
    }))
  }
}
