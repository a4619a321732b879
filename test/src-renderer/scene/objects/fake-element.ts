type Listener = (event: never) => void

/** What of an element the scene's tools touch: listeners, its place on the page, its pointer. Counts what is left. */
export class FakeElement {
  readonly style = { cursor: '', touchAction: '' }
  readonly clientWidth = 400
  readonly clientHeight = 200
  readonly #listeners: { readonly type: string; readonly listener: Listener }[] = []

  get listenerCount(): number {
    return this.#listeners.length
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.push({ type, listener })
  }

  removeEventListener(type: string, listener: Listener): void {
    const at = this.#listeners.findIndex((known) => known.type === type && known.listener === listener)
    if (at >= 0) this.#listeners.splice(at, 1)
  }

  /** What a hand does at a place of the element, in pixels from its corner. */
  fire(type: string, x: number, y: number, more: Partial<PointerEvent> = {}): void {
    const event = {
      clientX: x + 10,
      clientY: y + 20,
      button: 0,
      buttons: 1,
      pointerId: 1,
      isPrimary: true,
      detail: 1,
      ...more,
    }
    for (const { listener } of this.#listeners.filter((known) => known.type === type)) listener(event as never)
  }

  getBoundingClientRect() {
    return { left: 10, top: 20, width: 400, height: 200 }
  }

  setPointerCapture(): void {
    // The pointer of a test goes nowhere else.
  }

  getRootNode(): this {
    return this
  }

  get ownerDocument(): this {
    return this
  }

  /** For whoever asks for an HTML element and needs no more than this. */
  get asElement(): HTMLElement {
    return this as unknown as HTMLElement
  }
}
