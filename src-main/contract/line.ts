import type { CallName, CallOptions } from './calls'
import type { Result } from './failure'
import type { CallerFunctions, WorkerFunctions } from './messages'
import type { TraceBatch } from './trace'

/** The far end of a line: a worker, or the preload bridge on the way to one. */
export type Remote = Pick<WorkerFunctions, 'call' | 'cancel'>

/** What the caller of one call hears while it waits. */
export interface LineOptions extends CallOptions {
  readonly onBatch?: (records: TraceBatch) => void
}

/** Calls by name, without ids: what a client of the engine, or a process that passes its calls on, needs. */
export interface Line {
  /** Never rejects while the far end keeps its promise not to. */
  call(name: CallName, request: unknown, options?: LineOptions): Promise<Result<unknown>>
}

/**
 * Numbers the calls made of a far end, so that what comes back reaches the call that it belongs to and nothing reaches
 * a call that has ended. An abort becomes a cancel; the far end still answers, with what it has.
 */
export function createLine(remote: Remote): Line & CallerFunctions {
  const waiting = new Map<number, LineOptions>()
  let lastId = 0
  return {
    async call(name, request, options = {}) {
      const id = ++lastId
      const cancel = () => {
        remote.cancel(id)
      }
      waiting.set(id, options)
      try {
        const reply = remote.call(id, name, request)
        if (options.signal?.aborted) cancel()
        else options.signal?.addEventListener('abort', cancel, { once: true })
        return await reply
      } finally {
        options.signal?.removeEventListener('abort', cancel)
        waiting.delete(id)
      }
    },
    progress: (id, steps) => waiting.get(id)?.onProgress?.(steps),
    batch: (id, records) => waiting.get(id)?.onBatch?.(records),
  }
}
