import type { Engine } from '../../../src-main/contract/calls'
import type { MachineView } from '../../../src-main/contract/slope'
import { Newest } from '../../state/newest.svelte'

/** The slices of the two worked cases, as functions of one variable, with the place at which each is differentiated. */
const CASES = {
  right: { formula: 'x0^2+100', x: 5 },
  otherVariable: { formula: '25+x0^2', x: 10 },
  otherConstant: { formula: 'x0^2+1024', x: 5 },
} as const

type WrongTurns = Readonly<Record<keyof typeof CASES, MachineView>>

/** What the machine sees in the right case and in the two wrong ones, for a step h. */
export class WrongTurnData extends Newest<number, WrongTurns> {
  constructor(engine: Engine) {
    super(async (h) => {
      const view = ({ formula, x }: (typeof CASES)[keyof typeof CASES]) =>
        engine.machineView({ formula, point: [x], variable: 0, h, precision: 'float64' })
      const [right, otherVariable, otherConstant] = await Promise.all([
        view(CASES.right),
        view(CASES.otherVariable),
        view(CASES.otherConstant),
      ])
      return { right, otherVariable, otherConstant }
    })
  }
}
