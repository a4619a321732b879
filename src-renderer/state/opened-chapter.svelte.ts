import type { ChapterState } from './chapter-state'
import { History } from './history.svelte'
import type { Refused } from './serialise'

/** A chapter that has been opened: its state, and what of it can be taken back. Lives with the page. */
export class OpenedChapter {
  readonly state: ChapterState
  /** The fields that did not fit of the record with which it was opened; there once the rest has been applied. */
  readonly opened: Promise<readonly Refused[]>
  readonly #history: History
  /** Records that are being applied; until they are, what the chapter looks like is no step. */
  #applying = $state(0)

  /** @param record unchecked */
  constructor(state: ChapterState, record: unknown) {
    this.state = state
    this.#history = new History(state.setup.views)
    this.opened = this.apply(record)
  }

  /** Takes a record. Once it is applied, it is a step that can be gone back to. @returns the fields that do not fit */
  async apply(record: unknown): Promise<readonly Refused[]> {
    const { setup } = this.state
    this.#applying += 1
    const refused = await setup.apply(record)
    this.#applying -= 1
    if (setup.isReady) this.#history.note(setup.record)
    return refused
  }

  get canUndo(): boolean {
    const record = this.#settled
    return this.#history.canUndo || (record !== undefined && this.#history.isStep(record))
  }

  get canRedo(): boolean {
    return this.#history.canRedo
  }

  /** Notes what the chapter looks like now, as a step that can be taken back. Called when the hand rests. */
  note(): void {
    const record = this.#settled
    if (record) this.#history.note(record)
  }

  /** Takes the last change back, also one after which the hand has not rested yet. @returns the record to go to */
  undo(): object | undefined {
    this.note()
    return this.#history.undo()
  }

  /** @returns the record to go to */
  redo(): object | undefined {
    this.note()
    return this.#history.redo()
  }

  /** What the chapter looks like; undefined while a record is being applied, for that is nobody's doing. */
  get #settled(): object | undefined {
    const { setup } = this.state
    return this.#applying === 0 && setup.isReady ? setup.record : undefined
  }
}
