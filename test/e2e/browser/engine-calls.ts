import type { Page } from '@playwright/test'

/** A call that the page has made to its engine, as it was sent. */
export interface EngineCall {
  readonly id: number
  readonly name: string
  readonly request: unknown
}

/** What has gone to the engine since the page was loaded. */
export interface EngineCalls {
  readonly calls: readonly EngineCall[]
  /** Ids of the calls that were cancelled. */
  readonly cancelled: readonly number[]
  /** Ids of the calls that have no reply yet. */
  readonly open: readonly number[]
}

/**
 * Notes all that the page says to its engine, from its next load on.
 *
 * @returns what reads the notes
 */
export async function noteCalls(page: Page): Promise<() => Promise<EngineCalls>> {
  await page.addInitScript(listenToWorkers)
  return () => page.evaluate<EngineCalls>('engineCalls')
}

/** Runs in the page, before its own code. */
function listenToWorkers(): void {
  const notes: { calls: EngineCall[]; cancelled: number[]; open: number[] } = { calls: [], cancelled: [], open: [] }
  // Applied to its worker below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (
    this: Worker,
    message: { readonly kind: string } & EngineCall,
    ...rest: readonly unknown[]
  ) {
    if (message.kind === 'cancel') notes.cancelled.push(message.id)
    if (message.kind === 'call') {
      notes.calls.push(message)
      notes.open.push(message.id)
      this.addEventListener('message', ({ data }: MessageEvent<{ readonly kind: string; readonly id: number }>) => {
        if (data.kind === 'reply' && data.id === message.id) notes.open = notes.open.filter((id) => id !== data.id)
      })
    }
    Reflect.apply(postMessage, this, [message, ...rest])
  }
  Object.assign(globalThis, { engineCalls: notes })
}
