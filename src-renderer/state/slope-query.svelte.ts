import type { Engine } from '../../src-main/contract/calls'
import type { Curve, DifferenceErrors, MachineView } from '../../src-main/contract/slope'
import type { Precision } from '../../src-main/contract/spec'
import type { Range } from '../../src-main/contract/surface'
import { Query } from './query.svelte'

/** What is asked of the engine: a formula, the point, which of its coordinates moves, and the step. */
export interface SlopeQuestion {
  readonly formula: string
  readonly point: readonly number[]
  readonly variable: number
  readonly h: number
  /** Every h of the error figure and the table, ascending. */
  readonly hs: readonly number[]
  /** The range on which the curve is drawn, and the number of its samples. */
  readonly range: Range
  readonly samples: number
}

/** Everything that the figures show about one point, all of the same moment. */
export interface SlopeAnswer {
  readonly question: SlopeQuestion
  readonly curve: Curve
  readonly errors: Readonly<Record<Precision, DifferenceErrors>>
  readonly machine: Readonly<Record<Precision, MachineView>>
}

export type SlopeQuery = Query<SlopeQuestion, SlopeAnswer>

/** Asks the engine about a point of a curve. The last answer stays until the next is whole. */
export function createSlopeQuery(engine: Engine): SlopeQuery {
  return new Query((question, { signal }) => askSlope(engine, question, signal))
}

async function askSlope(engine: Engine, question: SlopeQuestion, signal: AbortSignal): Promise<SlopeAnswer> {
  const { formula, variable, h, range, samples } = question
  const along = { formula, variable, point: [...question.point] }
  const hs = [...question.hs]
  const [curve, errors64, errors32, machine64, machine32] = await Promise.all([
    engine.sampleCurve({ ...along, range, samples }, { signal }),
    engine.differenceErrors({ ...along, hs, precision: 'float64' }, { signal }),
    engine.differenceErrors({ ...along, hs, precision: 'float32' }, { signal }),
    engine.machineView({ ...along, h, precision: 'float64' }, { signal }),
    engine.machineView({ ...along, h, precision: 'float32' }, { signal }),
  ])
  const errors = { float64: errors64, float32: errors32 }
  return { question, curve, errors, machine: { float64: machine64, float32: machine32 } }
}
