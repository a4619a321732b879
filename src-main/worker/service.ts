import type { CallName, Reply, Request } from '../contract/calls'
import { FailureError, internalFailure, type Failure, type Result } from '../contract/failure'
import type { FromWorker, ToWorker } from '../contract/messages'
import { buffersOf } from './buffers-of'
import { functions } from './functions'
import type { Task } from './task'
import type { Port } from './transport'
import { Turns } from './turns'

/** Calls under way at most; more than any page of ours ever makes. One more is refused as busy. */
export const MOST_CALLS = 256

/** Looks at a request before it is computed, where nobody has done so on the way here. */
export type Check = <Name extends CallName>(name: Name, request: unknown) => Result<Request<Name>>

/**
 * Answers the contract's calls with the engine. Every call gets one reply; nothing is thrown across. Calls take turns,
 * so that each gets on and a long one holds up nobody.
 *
 * @returns what ends all calls: a thread that is not the engine's own outlives it
 */
export function serve(port: Port<FromWorker, ToWorker>, check: Check): () => void {
  const cancels = new Map<number, AbortController>()
  const turns = new Turns()
  const post = (message: FromWorker) => {
    port.post(message, buffersOf(message))
  }

  const answer = async (id: number, name: CallName, request: unknown): Promise<void> => {
    const cancel = new AbortController()
    let parts = 0
    const task: Task = {
      signal: cancel.signal,
      pause: () => turns.next(),
      now: () => performance.now(),
      part: (part) => {
        parts += 1
        post({ kind: 'part', id, part })
      },
    }
    cancels.set(id, cancel)
    const result = await compute(name, request, task, check)
    cancels.delete(id)
    post({ kind: 'reply', id, result, parts })
  }

  const hear = (message: ToWorker): void => {
    if (message.kind === 'ping') post({ kind: 'alive' })
    else if (message.kind === 'cancel') cancels.get(message.id)?.abort()
    else if (cancels.size < MOST_CALLS) void answer(message.id, message.name, message.request)
    else post({ kind: 'reply', id: message.id, result: { ok: false, failure: BUSY }, parts: 0 })
  }

  port.onMessage(hear)
  post({ kind: 'alive' })
  return () => {
    for (const cancel of cancels.values()) cancel.abort()
  }
}

const BUSY: Failure = { kind: 'busy', key: 'error.busy', values: { most: MOST_CALLS } }

/** Before it computes, a call waits for its turn: one that is cancelled meanwhile costs nothing. */
async function compute<Name extends CallName>(
  name: Name,
  request: unknown,
  task: Task,
  check: Check,
): Promise<Result<Reply<Name>>> {
  try {
    await task.pause()
    const checked = check(name, request)
    return checked.ok ? { ok: true, value: await functions[name](checked.value, task) } : checked
  } catch (error) {
    return { ok: false, failure: error instanceof FailureError ? error.failure : internalFailure(error) }
  }
}
