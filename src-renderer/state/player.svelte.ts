import { indexUpTo } from './index-up-to'

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
 * Joins the two clocks: turns frames into a position along the steps. It alone knows time. Runs no frames while paused.
 */
export class Player {
  /** Fractional step: 6.4 is 40 % of the way from step 6 to step 7. */
  position = $state(0)
  isPlaying = $state(false)
  /** Steps a second. */
  speed = $state<number>(5)
  /** The last step. */
  last = $state(0)
  /** How far the position has been since there was something new: what lies before it has been seen. */
  furthest = $state(0)
  /** The step at which playing ends before the last, since nothing comes after it; undefined where there is none. */
  stop = $state<number | undefined>()

  /** The step that has been reached. */
  step = $derived(Math.min(Math.floor(this.position), this.last))

  /** The steps that can be shown, ascending: those of a thinned run. Without them every step can. */
  #shown: ArrayLike<number> | undefined
  /** Whether no step comes after the last. */
  #isWhole = true
  #frame: number | undefined
  #timeMs: number | undefined

  constructor(private readonly clock: FrameClock = screenClock) {}

  /**
   * Takes the length of something new; the position stays where it can.
   *
   * @param shown the steps that can be shown
   * @param isWhole whether no step is still to come: what plays waits for those
   */
  setLast(last: number, shown?: ArrayLike<number>, isWhole = true): void {
    this.last = last
    this.#shown = shown
    this.#isWhole = isWhole
    if (this.position > last) this.seek(last)
    this.furthest = this.position
  }

  /** Whether there is no step beyond this one. */
  get isAtEnd(): boolean {
    return this.last > 0 && this.position >= this.last
  }

  /** Plays on from here, or from the beginning when nothing comes after this step. */
  play(): void {
    if (this.last === 0 || this.isPlaying) return
    if (this.isAtEnd || this.position >= (this.stop ?? Infinity)) this.position = 0
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

  /** Jumps to a step, or the last one before it that can be shown, and stays there. */
  seek(step: number): void {
    this.pause()
    const wanted = Math.max(0, Math.min(this.last, step))
    this.#goTo(this.#shown ? (this.#shown[indexUpTo(this.#shown, wanted)] ?? 0) : wanted)
  }

  stepForward(): void {
    const shown = this.#shown
    this.seek(shown ? (shown[indexUpTo(shown, this.step) + 1] ?? this.last) : this.step + 1)
  }

  /** Between two steps this goes back to the one just left. */
  stepBack(): void {
    this.seek(Math.ceil(this.position) - 1)
  }

  restart(): void {
    this.seek(0)
  }

  /** Something new begins at step 0; what plays plays on from there. */
  beginAgain(): void {
    this.position = 0
    this.#timeMs = undefined
  }

  #goTo(position: number): void {
    this.position = position
    this.furthest = Math.max(this.furthest, position)
  }

  readonly #tick = (timeMs: number): void => {
    const elapsedMs = this.#timeMs === undefined ? 0 : timeMs - this.#timeMs
    this.#timeMs = timeMs
    const from = this.position
    const to = Math.min(this.last, from + (elapsedMs / 1000) * this.speed)
    const stop = this.stop ?? Infinity
    const isStopped = from < stop && to >= stop
    this.#goTo(isStopped ? stop : to)
    if (isStopped || (this.#isWhole && this.position >= this.last)) this.pause()
    else this.#frame = this.clock.request(this.#tick)
  }
}
