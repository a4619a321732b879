/** Whole frames that take longer than this feel like a drag through mud; then less is drawn. */
const SLOW_MS = 50
/** Drafts that come faster than this show that the next movement may be tried with whole frames. */
const QUICK_MS = 20
/** Weight of the newest frame in the mean, so that one late frame changes nothing. */
const SHARE = 0.25

/**
 * Tells from the time between frames whether this machine should draw drafts while something moves. What it has learned
 * from one movement holds for the first frames of the next, so that a slow machine answers a hand at once.
 */
export class Pace {
  #last: number | undefined
  #meanMs = 0
  #isDraft = false

  /** To be called once a frame. @returns whether this frame should be a draft */
  next(timeMs: number): boolean {
    if (this.#last !== undefined) this.#meanMs += SHARE * (timeMs - this.#last - this.#meanMs)
    this.#last = timeMs
    this.#isDraft ||= this.#meanMs > SLOW_MS
    return this.#isDraft
  }

  /** The movement is over. @returns whether a whole frame is owed; it is no part of any movement */
  rest(): boolean {
    const isOwed = this.#isDraft
    this.#last = undefined
    this.#isDraft = isOwed && this.#meanMs > QUICK_MS
    return isOwed
  }
}
