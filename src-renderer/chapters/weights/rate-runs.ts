import type { DescentSpec } from '../../../src-main/contract/spec'
import { MARKED_RATES } from '../../controls/learning-rate'
import type { Look } from '../../looks/look'

/** The same rates on the layer's loss and on the curriculum's bowl, in the order of the marks. */
export interface RateQuestion {
  readonly layer: readonly DescentSpec[]
  readonly bowl: readonly DescentSpec[]
}

const BOWL = { objective: { kind: 'formula', text: 'x0^2 + x1^2' }, start: [-3, 4] } as const

/** @param spec the descent on the layer, whose rate does not matter here */
export function rateQuestion(spec: DescentSpec): RateQuestion {
  const withRates = (one: DescentSpec) =>
    MARKED_RATES.map((learningRate) => ({ ...one, optimizer: { ...one.optimizer, learningRate } }))
  return { layer: withRates(spec), bowl: withRates({ ...spec, ...BOWL, start: [...BOWL.start] }) }
}

/** How the run of each rate looks, in both figures. */
export const rateLooks: readonly Look[] = ['third', 'main', 'second']
