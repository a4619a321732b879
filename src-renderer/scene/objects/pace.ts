/** Whole frames that take longer than this feel like a drag through mud; then less is drawn. */
const SLOW_MS = 50
/** Drafts that come faster than this show that the machine could draw whole frames. */
const QUICK_MS = 20
/** Weight of the newest frame in the mean, so that one late frame changes nothing. */
const SHARE = 0.25

/** Tells from the time between the frames of one movement whether this machine should draw drafts. */
export class Pace {
  #last: number | undefined
  #meanMs = 0
  #isDraft = false

  /** To be called once a frame. @returns whether this frame should be a draft */
  next(timeMs: number): boolean {
    if (this.#last !== undefined) this.#meanMs += SHARE * (timeMs - this.#last - this.#meanMs)
    this.#last = timeMs
    this.#isDraft = this.#meanMs > (this.#isDraft ? QUICK_MS : SLOW_MS)
    return this.#isDraft
  }

  /** The movement is over. @returns whether a whole frame is owed */
  rest(): boolean {
    const isOwed = this.#isDraft
    this.#last = undefined
    this.#meanMs = 0
    this.#isDraft = false
    return isOwed
  }
}
