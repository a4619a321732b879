import type { Engine } from '../../../src-main/contract/calls'
import type { ScriptRequest } from '../../../src-main/contract/script'
import type { ChapterState } from '../../state/chapter-state'
import type { Query } from '../../state/query.svelte'
import { PartialsData } from './partials-data.svelte'
import { PartialsSetup } from './partials-setup.svelte'
import { createWrongTurns, type WrongTurns } from './wrong-turns'

/** All state of the chapter. Lives with the page. */
export class PartialsState implements ChapterState {
  readonly setup: PartialsSetup
  readonly data: PartialsData
  /** What two wrong first tries come to, by h. */
  readonly wrongTurns: Query<number, WrongTurns>

  constructor(engine: Engine) {
    this.setup = new PartialsSetup(engine)
    this.data = new PartialsData(engine)
    this.wrongTurns = createWrongTurns(engine)
  }

  /** What its program prints: the slopes of both slices. */
  get script(): ScriptRequest | undefined {
    const { formula, point, h, isReady } = this.setup
    return isReady ? { about: 'partials', formula, point: [...point], h } : undefined
  }
}
