import type { WebContents } from 'electron'

/**
 * The calls that pages have under way, each by its page's own id. When a page goes (reload, crash, closing), its calls
 * are cancelled, so that no late answer reaches the next page, whose ids start again.
 */
export class RunningCalls {
  readonly #pages = new Map<WebContents, Map<number, AbortController>>()

  has(page: WebContents, id: number): boolean {
    return this.#pages.get(page)?.has(id) ?? false
  }

  /** Runs one call; its signal is aborted by `cancel` and by the end of the page. */
  async run<T>(page: WebContents, id: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const calls = this.#callsOf(page)
    const controller = new AbortController()
    calls.set(id, controller)
    try {
      return await call(controller.signal)
    } finally {
      // After a reload the id may be the next page's already.
      if (calls.get(id) === controller) calls.delete(id)
    }
  }

  cancel(page: WebContents, id: number): void {
    this.#pages.get(page)?.get(id)?.abort()
  }

  #callsOf(page: WebContents): Map<number, AbortController> {
    return this.#pages.get(page) ?? this.#follow(page)
  }

  #follow(page: WebContents): Map<number, AbortController> {
    const calls = new Map<number, AbortController>()
    this.#pages.set(page, calls)
    const cancelAll = () => {
      for (const controller of calls.values()) controller.abort()
      calls.clear()
    }
    page.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) cancelAll()
    })
    page.on('render-process-gone', cancelAll)
    page.once('destroyed', () => {
      cancelAll()
      this.#pages.delete(page)
    })
    return calls
  }
}
