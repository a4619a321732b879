import type { Failure, Result } from '../contract/failure'
import type { Remote } from '../contract/line'
import type { CallerFunctions } from '../contract/messages'
import { createHeartbeat } from './heartbeat'
import { connectWorker } from './rpc'
import type { Transport } from './transport'

/** One worker from its start to its end. */
export interface WorkerLife extends Remote {
  /** Ends the worker; all calls under way get this failure. */
  end(failure: Failure): void
}

/** What is heard of a worker while it lives; nothing after its end. */
export interface WorkerEvents {
  readonly caller: CallerFunctions
  /** The worker answered a call. */
  readonly onReply: () => void
  /** The worker crashed or fell silent. It is for the listener to end it. */
  readonly onLost: (reason: string) => void
}

/** Speaks with a worker that has just been started, and listens to its heartbeat while it has work to do. */
export function beginLife(transport: Transport, events: WorkerEvents, heartbeatTimeout: number): WorkerLife {
  const pending = new Set<(result: Result<unknown>) => void>()
  let ended = false
  const lose = (reason: string) => {
    if (!ended) events.onLost(reason)
  }
  const remote = connectWorker(transport, events.caller)
  const heartbeat = createHeartbeat(
    () => remote.ping(),
    () => {
      lose('silent')
    },
    heartbeatTimeout,
  )
  transport.onFailure(lose)

  const finish = (settle: (result: Result<unknown>) => void, result: Result<unknown>) => {
    if (!pending.delete(settle)) return
    if (pending.size === 0) heartbeat.stop()
    settle(result)
  }
  return {
    call: (id, name, request) =>
      new Promise((settle) => {
        pending.add(settle)
        heartbeat.start()
        remote.call(id, name, request).then(
          (result) => {
            if (!ended) events.onReply()
            finish(settle, result)
          },
          (error: unknown) => {
            finish(settle, unsendable(error))
          },
        )
      }),
    cancel: (id) => {
      void remote.cancel(id)
    },
    end: (failure) => {
      ended = true
      for (const settle of pending) finish(settle, { ok: false, failure })
      remote.$close()
      transport.terminate()
    },
  }
}

/** A request that cannot be cloned (a function, a proxy in it) never leaves this thread. */
function unsendable(error: unknown): Result<never> {
  return { ok: false, failure: { kind: 'internal', key: 'error.internal', values: { message: String(error) } } }
}
