import type { Engine } from '../../../src-main/contract/calls'
import type { Curve } from '../../../src-main/contract/slope'
import type { Range } from '../../../src-main/contract/surface'
import { Latest } from '../../state/latest'
import { Run } from '../../state/run.svelte'
import { curveSamples } from './slope-samples'

/** The learning rate and the length of the two descents that are compared. */
export const WAY_RATE = 1
export const WAY_STEPS = 100
export const WAY_RANGE: Range = [-6, 6]

/** A descent on one of the two curves, and the curve. */
export class Way {
  curve = $state.raw<Curve | undefined>()
  readonly run: Run
  readonly formula: string
  readonly #engine: Engine
  readonly #latest = new Latest()

  constructor(formula: string, engine: Engine) {
    this.formula = formula
    this.#engine = engine
    this.run = new Run(engine)
    void this.#sample()
  }

  /** Descends by the exact gradient. */
  async descend(start: number): Promise<void> {
    await this.run.descend({
      formula: this.formula,
      start: [start],
      optimizer: { kind: 'gradient-descent', learningRate: WAY_RATE },
      steps: WAY_STEPS,
      derivative: { method: 'backward', h: 1e-4 },
      precision: 'float64',
    })
  }

  async #sample(): Promise<void> {
    const request = { formula: this.formula, variable: 0, range: WAY_RANGE, samples: curveSamples(WAY_RANGE) }
    this.curve = await this.#latest.run((signal) => this.#engine.sampleCurve(request, { signal }))
  }
}
