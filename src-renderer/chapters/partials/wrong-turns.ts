import type { Engine } from '../../../src-main/contract/calls'
import type { MachineView } from '../../../src-main/contract/slope'
import { Query } from '../../state/query.svelte'

/** The slices of the two worked cases, as functions of one variable, with the place at which each is differentiated. */
const CASES = {
  right: { formula: 'x0^2+100', x: 5 },
  otherVariable: { formula: '25+x0^2', x: 10 },
  otherConstant: { formula: 'x0^2+1024', x: 5 },
} as const

export type WrongTurns = Readonly<Record<keyof typeof CASES, MachineView>>

/** Asks what the machine sees in the right case and in the two wrong ones, for a step h. */
export function createWrongTurns(engine: Engine): Query<number, WrongTurns> {
  return new Query(async (h, { signal }) => {
    const view = ({ formula, x }: (typeof CASES)[keyof typeof CASES]) =>
      engine.machineView({ formula, point: [x], variable: 0, h, precision: 'float64' }, { signal })
    const [right, otherVariable, otherConstant] = await Promise.all([
      view(CASES.right),
      view(CASES.otherVariable),
      view(CASES.otherConstant),
    ])
    return { right, otherVariable, otherConstant }
  })
}
