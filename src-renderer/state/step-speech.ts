import type { Announcer } from './announcer.svelte'

/** A player, as far as speaking is concerned. */
interface Played {
  readonly step: number
  readonly isPlaying: boolean
  /** Whether playing ends here by itself. */
  readonly isAtStop: boolean
}

/** Says each step that a hand has made, and where a hand has paused. While it plays nothing is said of its steps. */
export class StepSpeech {
  #step: number
  #wasPlaying = false

  constructor(
    private readonly announcer: Announcer,
    firstStep: number,
  ) {
    this.#step = firstStep
  }

  /**
   * @param words of the step on show
   * @param isEndTold whether what playing has ended with is spoken elsewhere
   */
  follow({ step, isPlaying, isAtStop }: Played, words: () => string, isEndTold: boolean): void {
    const hasPaused = this.#wasPlaying && !isPlaying
    const isNew = step !== this.#step
    this.#step = step
    this.#wasPlaying = isPlaying
    if (isPlaying) this.announcer.forget()
    else if (hasPaused ? !(isAtStop && isEndTold) : isNew) this.announcer.sayAtRest(words)
  }
}
