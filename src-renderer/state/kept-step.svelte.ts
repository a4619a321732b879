import type { Player } from './player.svelte'

/**
 * The step at which a player stands, as a record keeps it. A record comes before the run that it belongs to: a step that
 * there is not yet waits for its run.
 */
export class KeptStep {
  readonly #player: Player
  #waiting = $state<number | undefined>()

  constructor(player: Player) {
    this.#player = player
  }

  get step(): number {
    return this.#waiting ?? this.#player.step
  }

  set step(step: number) {
    this.#player.seek(step)
    this.#waiting = step > this.#player.last ? step : undefined
  }

  /** A run of so many steps is there. A step beyond its end is its end. @param shown the steps that can be shown */
  setLast(last: number, shown?: ArrayLike<number>): void {
    this.#player.setLast(last, shown)
    if (this.#waiting !== undefined) this.step = Math.min(this.#waiting, last)
  }
}
