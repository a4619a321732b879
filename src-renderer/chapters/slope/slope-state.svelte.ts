import type { Engine } from '../../../src-main/contract/calls'
import type { ScriptRequest } from '../../../src-main/contract/script'
import type { ChapterState } from '../../state/chapter-state'
import { createSlopeQuery, type SlopeQuery, type SlopeQuestion } from '../../state/slope-query.svelte'
import { closeUp, curveSamples, errorSteps } from '../../controls/slope-samples'
import { SlopeSetup } from './slope-setup.svelte'
import { Way } from './way-data.svelte'

/** All state of the chapter. Lives with the page. */
export class SlopeState implements ChapterState {
  readonly setup: SlopeSetup
  readonly query: SlopeQuery
  /** The same descent on a step and on a sigmoid. */
  readonly ways: readonly { readonly kind: 'step' | 'sigmoid'; readonly way: Way }[]

  constructor(engine: Engine) {
    this.setup = new SlopeSetup(engine)
    this.query = createSlopeQuery(engine)
    this.ways = [
      { kind: 'step', way: new Way('step(x0)', engine) },
      { kind: 'sigmoid', way: new Way('sigmoid(x0)', engine) },
    ]
  }

  /** What is to be asked now; undefined until the first record has been applied. */
  get question(): SlopeQuestion | undefined {
    const { formula, x, h, isZoomed, isReady } = this.setup
    if (!isReady) return undefined
    const range = isZoomed ? closeUp(x, h) : this.setup.range
    return { formula, point: [x], variable: 0, h, hs: errorSteps(h), range, samples: curveSamples(range) }
  }

  /** What its program prints: both differences and their errors. */
  get script(): ScriptRequest | undefined {
    const { formula, x, h, isReady } = this.setup
    return isReady ? { about: 'slope', formula, point: [x], h } : undefined
  }
}
