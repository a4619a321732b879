import { Pace } from './pace'

/** A movement is over when nothing has asked for a frame for so long. */
const REST_MS = 250

/**
 * Draws frames while something moves, and none otherwise: unlike a renderer's own animation loop it does not wake the
 * processor sixty times a second to find out that nothing changed. A movement that the machine cannot draw quickly
 * enough is drawn as drafts, with a whole frame at its end.
 */
export class FrameLoop {
  #handle: number | undefined
  /** Whether the next frame is the whole one that ends a movement of drafts. */
  #isLast = false
  #rest: ReturnType<typeof setTimeout> | undefined
  readonly #pace = new Pace()

  /** @param draw draws one frame; may call wake for another one */
  constructor(private readonly draw: (timeMs: number, isDraft: boolean) => void) {}

  /** Asks for a frame. Any number of calls before it is drawn make one frame; a call while it is drawn makes the next. */
  wake = (): void => {
    clearTimeout(this.#rest)
    this.#isLast = false
    this.#handle ??= requestAnimationFrame(this.#run)
  }

  stop(): void {
    clearTimeout(this.#rest)
    if (this.#handle !== undefined) cancelAnimationFrame(this.#handle)
    this.#handle = undefined
  }

  readonly #run = (timeMs: number) => {
    this.#handle = undefined
    if (this.#isLast) {
      this.draw(timeMs, false)
      return
    }
    // Before it is drawn: a frame that asks for the next one is no rest.
    this.#rest = setTimeout(this.#settle, REST_MS)
    this.draw(timeMs, this.#pace.next(timeMs))
  }

  readonly #settle = () => {
    if (!this.#pace.rest()) return
    this.#isLast = true
    this.#handle ??= requestAnimationFrame(this.#run)
  }
}
