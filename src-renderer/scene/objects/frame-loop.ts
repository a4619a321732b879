/**
 * Draws frames while something moves, and none otherwise: unlike a renderer's own animation loop it does not wake the
 * processor sixty times a second to find out that nothing changed.
 */
export class FrameLoop {
  #handle: number | undefined

  /** @param draw draws one frame; may call wake for another one */
  constructor(private readonly draw: (timeMs: number) => void) {}

  /** Asks for a frame. Any number of calls before it is drawn make one frame; a call while it is drawn makes the next. */
  wake = (): void => {
    this.#handle ??= requestAnimationFrame(this.#run)
  }

  stop(): void {
    if (this.#handle !== undefined) cancelAnimationFrame(this.#handle)
    this.#handle = undefined
  }

  readonly #run = (timeMs: number) => {
    this.#handle = undefined
    this.draw(timeMs)
  }
}
