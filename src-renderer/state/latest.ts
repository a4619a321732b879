/**
 * Keeps one request of a kind under way: a newer one aborts the older, whose late answer is dropped. Lives as long as
 * the state that owns it.
 */
export class Latest {
  #current: AbortController | undefined

  /** Starts `work`; resolves with its answer, or with undefined when something newer made it stale. */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.stop()
    const own = new AbortController()
    this.#current = own
    try {
      const answer = await work(own.signal)
      return this.#current === own ? answer : undefined
    } catch (error) {
      if (this.#current === own) throw error
      return undefined
    }
  }

  /** Aborts what is under way and drops its answer. */
  stop(): void {
    this.#current?.abort()
    this.#current = undefined
  }

  /** Aborts what is under way but keeps its answer: a person wants what there is so far. */
  cut(): void {
    this.#current?.abort()
  }
}
