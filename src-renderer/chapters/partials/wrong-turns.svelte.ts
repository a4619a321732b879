import type { Engine } from '../../../src-main/contract/calls'
import type { MachineView } from '../../../src-main/contract/slope'
import { Latest } from '../../state/latest'

/** The slices of the two worked cases, as functions of one variable, with the place at which each is differentiated. */
const CASES = {
  right: { formula: 'x0^2+100', x: 5 },
  otherVariable: { formula: '25+x0^2', x: 10 },
  otherConstant: { formula: 'x0^2+1024', x: 5 },
} as const

export type WrongTurns = Readonly<Record<keyof typeof CASES, MachineView>>

/** What the machine sees in the right case and in the two wrong ones. The last answer stays until the next is whole. */
export class WrongTurnData {
  views = $state.raw<WrongTurns | undefined>()

  readonly #engine: Engine
  readonly #latest = new Latest()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** @param h step of the central difference */
  async ask(h: number): Promise<void> {
    const view = ({ formula, x }: (typeof CASES)[keyof typeof CASES], signal: AbortSignal) =>
      this.#engine.machineView({ formula, point: [x], variable: 0, h, precision: 'float64' }, { signal })
    const views = await this.#latest.run((signal) =>
      Promise.all([view(CASES.right, signal), view(CASES.otherVariable, signal), view(CASES.otherConstant, signal)]),
    )
    if (views) this.views = { right: views[0], otherVariable: views[1], otherConstant: views[2] }
  }
}
