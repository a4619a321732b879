/** What lies over the page: a drawer, a dialog. One key closes the topmost. */
export class Layers {
  /** How to close each, the topmost last. */
  #closers = $state.raw<readonly (() => void)[]>([])

  get canClose(): boolean {
    return this.#closers.length > 0
  }

  closeTopmost(): void {
    this.#closers.at(-1)?.()
  }

  /** Something has been laid over the page. @param close @returns what says that it is gone */
  lay(close: () => void): () => void {
    this.#closers = [...this.#closers, close]
    return () => {
      this.#closers = this.#closers.filter((each) => each !== close)
    }
  }
}
