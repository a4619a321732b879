import type { Player } from './player.svelte'

interface Waiting {
  readonly step: number
  /** Where the player was put meanwhile. Once it stands elsewhere, a hand has moved it, and nothing waits any more. */
  readonly shown: number
}

/**
 * The step at which a player stands, as a record keeps it. A run comes later than the record that it belongs to, and a
 * long one in parts: a step that is not there yet waits for its run to reach it.
 */
export class KeptStep {
  readonly #player: Player
  #waiting = $state.raw<Waiting | undefined>()

  constructor(player: Player) {
    this.#player = player
  }

  get step(): number {
    return this.#waiting?.shown === this.#player.step ? this.#waiting.step : this.#player.step
  }

  set step(step: number) {
    this.#player.seek(step)
    this.#waiting = { step, shown: this.#player.step }
  }

  /** No step is asked for: the run begins at 0, and plays on from there if it plays. */
  beginAgain(): void {
    this.#player.beginAgain()
    this.#waiting = undefined
  }

  /**
   * So much of a run is there. A step beyond the end of its run is its end.
   *
   * @param last the last step so far
   * @param shown the steps that can be shown
   * @param isWhole whether it is all of the run that the step belongs to; if not, the step waits on
   */
  setLast(last: number, shown?: ArrayLike<number>, isWhole = true): void {
    const { step } = this
    this.#player.setLast(last, shown, isWhole)
    if (this.#player.step !== step) this.#player.seek(step)
    this.#waiting = isWhole ? undefined : { step, shown: this.#player.step }
  }
}
