import type { Engine } from '../../../src-main/contract/calls'
import type { ScriptRequest } from '../../../src-main/contract/script'
import type { Point2 } from '../../../src-main/contract/spec'
import type { ChapterState } from '../../state/chapter-state'
import { KeptStep } from '../../state/kept-step.svelte'
import { Player } from '../../state/player.svelte'
import { GradientData, shownDerivative } from './gradient-data.svelte'
import { GradientSetup } from './gradient-setup.svelte'

/** All state of the chapter. Lives with the page. */
export class GradientState implements ChapterState {
  readonly setup: GradientSetup
  readonly data: GradientData
  /** Steps through the nudges. */
  readonly nudgePlayer = new Player()
  /** The point that would be added to the table. */
  added = $state.raw<Point2>([1, 1])

  constructor(engine: Engine) {
    const nudge = new KeptStep(this.nudgePlayer)
    this.setup = new GradientSetup(engine, nudge)
    this.data = new GradientData(engine, ({ moves }) => {
      nudge.setLast(moves.length)
    })
    this.nudgePlayer.speed = 1
  }

  get player(): Player | undefined {
    return this.setup.part === 'nudge' ? this.nudgePlayer : undefined
  }

  /** What its program prints: the gradients of the table, or that of the point which the part on show is about. */
  get script(): ScriptRequest | undefined {
    const { formula, part, here, isReady } = this.setup
    if (!isReady) return undefined
    const points = part === 'field' || part === 'nudge' ? [here] : this.setup.points
    return {
      about: 'gradients',
      formula,
      points: points.map((point) => [...point]),
      derivative: shownDerivative(this.setup),
    }
  }
}
