import type { CallName, Reply } from '../contract/calls'
import { FailureError, type Result } from '../contract/failure'
import type { CallerFunctions, WorkerFunctions } from '../contract/messages'
import { parseRequest } from '../contract/parse-request'
import { functions } from './functions'
import { pause } from './pause'
import type { Task } from './task'

/**
 * The contract's calls on the engine. Every request is checked, and every call answers with a Result; nothing is
 * thrown across. Before it computes, a call lets in the messages that wait, so that of many requests sent in one
 * burst those that have been cancelled cost nothing.
 */
export function createService(caller: CallerFunctions): WorkerFunctions {
  const cancels = new Map<number, AbortController>()

  const call = async (id: number, name: CallName, request: unknown): Promise<Result<unknown>> => {
    const cancel = new AbortController()
    cancels.set(id, cancel)
    try {
      await pause()
      return await answer(name, request, taskOf(id, caller, cancel.signal))
    } catch (error) {
      return { ok: false, failure: failureOf(error) }
    } finally {
      cancels.delete(id)
    }
  }
  return { call, cancel: (id) => cancels.get(id)?.abort(), ping: () => true }
}

async function answer<Name extends CallName>(name: Name, request: unknown, task: Task): Promise<Result<Reply<Name>>> {
  const parsed = parseRequest(name, request)
  if (!parsed.ok) return parsed
  return { ok: true, value: await functions[name](parsed.value, task) }
}

function taskOf(id: number, caller: CallerFunctions, signal: AbortSignal): Task {
  return {
    signal,
    pause,
    now: () => performance.now(),
    progress: (steps) => {
      caller.progress(id, steps)
    },
    batch: (records) => {
      caller.batch(id, records)
    },
  }
}

/** A failure as the engine states it; anything else is a fault of ours, told with its message. */
function failureOf(error: unknown) {
  if (error instanceof FailureError) return error.failure
  return { kind: 'internal', key: 'error.internal', values: { message: String(error) } }
}
