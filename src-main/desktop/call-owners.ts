import type { WebContents } from 'electron'

/** Which page has made which of the calls under way. When a page goes (reload, crash, closing), its calls are cancelled. */
export class CallOwners {
  readonly #owners = new Map<number, WebContents>()
  readonly #followed = new WeakSet<WebContents>()

  /** @param cancel hears the ids of calls that nobody waits for any more */
  constructor(private readonly cancel: (id: number) => void) {}

  /** The page that waits for a call; undefined when the call has ended or its page has gone. */
  ownerOf(id: number): WebContents | undefined {
    return this.#owners.get(id)
  }

  /** Notes a call. @returns false when its id is in use: it must not be made. */
  add(page: WebContents, id: number): boolean {
    if (this.#owners.has(id)) return false
    this.#owners.set(id, page)
    this.#follow(page)
    return true
  }

  /** The call has its reply. */
  remove(id: number): void {
    this.#owners.delete(id)
  }

  #follow(page: WebContents): void {
    if (this.#followed.has(page)) return
    this.#followed.add(page)
    const cancelAll = () => {
      this.#cancelAllOf(page)
    }
    // Not when a navigation starts: it may still be refused, and the page stays. A fragment's change is no navigation.
    page.on('did-navigate', cancelAll)
    page.on('render-process-gone', cancelAll)
    page.once('destroyed', cancelAll)
  }

  #cancelAllOf(page: WebContents): void {
    for (const [id, owner] of this.#owners) {
      if (owner !== page) continue
      this.#owners.delete(id)
      this.cancel(id)
    }
  }
}
