import { pause } from './pause'

/**
 * Gives the thread to one waiting task after another, a turn each, first come first served. Between two turns the
 * messages that wait come in, a ping or a cancel among them, however many tasks there are.
 */
export class Turns {
  readonly #waiting: (() => void)[] = []
  #isGiving = false

  /** Resolves when it is the caller's turn; the turn lasts until the caller waits for something again. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (!this.#isGiving) void this.#give()
    })
  }

  async #give(): Promise<void> {
    this.#isGiving = true
    while (this.#waiting.length > 0) {
      await pause()
      this.#waiting.shift()?.()
    }
    this.#isGiving = false
  }
}
