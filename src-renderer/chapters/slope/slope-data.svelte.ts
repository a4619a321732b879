import type { Engine } from '../../../src-main/contract/calls'
import type { Curve, DifferenceErrors, MachineView } from '../../../src-main/contract/slope'
import type { Precision } from '../../../src-main/contract/spec'
import type { Range } from '../../../src-main/contract/surface'
import { Newest } from '../../state/newest.svelte'
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
export class SlopeData extends Newest<SlopeQuestion, SlopeAnswer> {
  constructor(engine: Engine) {
    super((question) => askSlope(engine, question))
  }
}

async function askSlope(engine: Engine, question: SlopeQuestion): Promise<SlopeAnswer> {
  const { formula, variable, h, range } = question
  const along = { formula, variable, point: [...question.point] }
  const hs = errorSteps(h)
  const [curve, errors64, errors32, machine64, machine32] = await Promise.all([
    engine.sampleCurve({ ...along, range, samples: curveSamples(range) }),
    engine.differenceErrors({ ...along, hs, precision: 'float64' }),
    engine.differenceErrors({ ...along, hs, precision: 'float32' }),
    engine.machineView({ ...along, h, precision: 'float64' }),
    engine.machineView({ ...along, h, precision: 'float32' }),
  ])
  const errors = { float64: errors64, float32: errors32 }
  return { question, curve, errors, machine: { float64: machine64, float32: machine32 } }
}
