import type { Engine } from '../../../src-main/contract/calls'
import type { Failure } from '../../../src-main/contract/failure'
import type { Curve, DifferenceErrors, MachineView } from '../../../src-main/contract/slope'
import type { Precision } from '../../../src-main/contract/spec'
import type { Range } from '../../../src-main/contract/surface'
import { toFailure } from '../../state/failures'
import { Latest } from '../../state/latest'
import { curveSamples, errorSteps } from './slope-samples'

/** What is asked of the engine: a formula, the point, which of its coordinates moves, and the step. */
export interface SlopeQuestion {
  readonly formula: string
  readonly point: readonly number[]
  readonly variable: number
  readonly h: number
  /** The range on which the curve is drawn. */
  readonly range: Range
}

/** Everything that the figures show about one point, all of the same moment. */
export interface SlopeAnswer {
  readonly question: SlopeQuestion
  readonly curve: Curve
  readonly errors: Readonly<Record<Precision, DifferenceErrors>>
  readonly machine: Readonly<Record<Precision, MachineView>>
}

/** Asks the engine about a point of a curve. The last answer stays until the next is whole. */
export class SlopeData {
  answer = $state.raw<SlopeAnswer | undefined>()
  failure = $state.raw<Failure | undefined>()

  readonly #engine: Engine
  readonly #latest = new Latest()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  async ask(question: SlopeQuestion): Promise<void> {
    try {
      const answer = await this.#latest.run((signal) => this.#request(question, signal))
      if (answer === undefined) return
      this.answer = answer
      this.failure = undefined
    } catch (error) {
      this.failure = toFailure(error)
    }
  }

  async #request(question: SlopeQuestion, signal: AbortSignal): Promise<SlopeAnswer> {
    const { formula, variable, h, range } = question
    const along = { formula, variable, point: [...question.point] }
    const hs = errorSteps(h)
    const errors = (precision: Precision) => this.#engine.differenceErrors({ ...along, hs, precision }, { signal })
    const machine = (precision: Precision) => this.#engine.machineView({ ...along, h, precision }, { signal })
    const [curve, errors64, errors32, machine64, machine32] = await Promise.all([
      this.#engine.sampleCurve({ ...along, range, samples: curveSamples(range) }, { signal }),
      errors('float64'),
      errors('float32'),
      machine('float64'),
      machine('float32'),
    ])
    return {
      question,
      curve,
      errors: { float64: errors64, float32: errors32 },
      machine: { float64: machine64, float32: machine32 },
    }
  }
}
