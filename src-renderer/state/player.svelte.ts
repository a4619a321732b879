/** Speeds on offer, in steps a second. */
export const speeds = [1, 2, 5, 10, 30, 60] as const

/** Calls back before the next frame with the time in milliseconds; injected so that tests own the clock. */
export interface FrameClock {
  request(callback: (timeMs: number) => void): number
  cancel(handle: number): void
}

const screenClock: FrameClock = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => {
    cancelAnimationFrame(handle)
  },
}

/**
 * Joins the two clocks: turns frames into a position along the records of a trace. It alone knows time. Runs no
 * frames while paused.
 */
export class Player {
  /** Fractional record: 6.4 is 40 % of the way from record 6 to record 7. */
  position = $state(0)
  isPlaying = $state(false)
  /** Steps a second. */
  speed = $state<number>(5)
  /** Index of the last record. */
  last = $state(0)

  /** The record that has been reached. */
  record = $derived(Math.min(Math.floor(this.position), this.last))

  #frame: number | undefined
  #timeMs: number | undefined

  constructor(private readonly clock: FrameClock = screenClock) {}

  /** Takes the length of a new trace; the position stays where it can. */
  setLast(last: number): void {
    this.last = last
    if (this.position > last) this.seek(last)
  }

  /** Plays on from here, or from the beginning when the end is reached. */
  play(): void {
    if (this.last === 0 || this.isPlaying) return
    if (this.position >= this.last) this.position = 0
    this.isPlaying = true
    this.#timeMs = undefined
    this.#frame = this.clock.request(this.#tick)
  }

  pause(): void {
    this.isPlaying = false
    if (this.#frame !== undefined) this.clock.cancel(this.#frame)
    this.#frame = undefined
  }

  toggle(): void {
    if (this.isPlaying) this.pause()
    else this.play()
  }

  /** Jumps to a record and stays there. */
  seek(record: number): void {
    this.pause()
    this.position = Math.max(0, Math.min(this.last, record))
  }

  stepForward(): void {
    this.seek(Math.floor(this.position) + 1)
  }

  /** Between two records this goes back to the one just left. */
  stepBack(): void {
    this.seek(Math.ceil(this.position) - 1)
  }

  restart(): void {
    this.seek(0)
  }

  readonly #tick = (timeMs: number): void => {
    const elapsedMs = this.#timeMs === undefined ? 0 : timeMs - this.#timeMs
    this.#timeMs = timeMs
    this.position = Math.min(this.last, this.position + (elapsedMs / 1000) * this.speed)
    if (this.position >= this.last) this.pause()
    else this.#frame = this.clock.request(this.#tick)
  }
}
