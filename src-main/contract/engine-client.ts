import { calls, type CallName, type CallOptions, type Engine } from './calls'
import { internalFailure } from './failure'
import type { Line } from './line'
import { WaitingCall } from './waiting-call'

/**
 * The engine at the far end of a line: one function for each row of the contract's table. Here each call gets its id,
 * the only one it has. A call that fails rejects with a FailureError that carries the far end's failure.
 */
export function createEngine(line: Line): Engine {
  const waiting = new Map<number, WaitingCall>()
  let lastId = firstId()
  line.onMessage((message) => waiting.get(message.id)?.hear(message))

  const ask = (name: CallName, request: unknown, { signal, onPart }: CallOptions = {}): Promise<unknown> => {
    const id = ++lastId
    const call = new WaitingCall(calls[name].join, onPart)
    const cancel = () => {
      line.post({ kind: 'cancel', id })
    }
    waiting.set(id, call)
    try {
      line.post({ kind: 'call', id, name, request })
      if (signal?.aborted) cancel()
      else signal?.addEventListener('abort', cancel, { once: true })
    } catch (error) {
      call.fail(internalFailure(error))
    }
    return call.result.finally(() => {
      waiting.delete(id)
      signal?.removeEventListener('abort', cancel)
    })
  }

  const entries = Object.keys(calls).map((name) => [
    name,
    (request: unknown, options?: CallOptions) => ask(name as CallName, request, options),
  ])
  // The table is the type's source, so the functions fit it by construction; fromEntries cannot say so.
  return Object.fromEntries(entries) as Engine
}

/**
 * Ids begin at a random number below 2^52, so that a page which has been reloaded does not use the ids of calls that
 * the page before it has left running.
 */
function firstId(): number {
  return Math.floor(Math.random() * 2 ** 52)
}
