import { CANCELLED, type Failure } from '../contract/failure'
import type { Line } from '../contract/line'
import type { FromEngine, FromWorker, ToWorker } from '../contract/messages'
import type { Transport } from './transport'
import { WorkerLife } from './worker-life'

/** So many losses in a row, with no reply in between, and no worker is started again unasked. */
export const CRASH_LOOP = 3

/** The line to the engine in a worker, and the one who keeps that worker alive. */
export interface Supervisor extends Line {
  /** Hears of every restart after a worker was lost. Returns the function that ends this. */
  readonly onRestart: (listener: () => void) => () => void
  /** Ends the worker for good. Calls under way and later ones fail with kind 'cancelled'. */
  readonly dispose: () => void
}

/**
 * Starts a worker at once, so that it is warm when the first call comes, or only then; and another whenever one crashes or
 * falls silent. Calls that a lost worker had under way fail with kind 'worker-lost'. After a crash loop they fail
 * with 'worker-failed', and only the next call starts a worker.
 *
 * @param spawn starts a worker; may throw
 */
export function createSupervisor(
  spawn: () => Transport<ToWorker, FromWorker>,
  begin: 'at-once' | 'first-call' = 'at-once',
): Supervisor {
  const restartListeners = new Set<() => void>()
  let tell: (message: FromEngine) => void = () => undefined
  let life: WorkerLife | undefined
  let losses = 0
  let isDisposed = false

  function hear(message: FromEngine): void {
    if (message.kind === 'reply') losses = 0
    tell(message)
  }

  function fail(ids: readonly number[], failure: Failure): void {
    for (const id of ids) tell({ kind: 'reply', id, result: { ok: false, failure }, parts: 0 })
  }

  function start(): WorkerLife | undefined {
    try {
      life = new WorkerLife(spawn(), { onMessage: hear, onLost: restart })
    } catch (error) {
      restart(String(error))
    }
    return life
  }

  function restart(reason: string): void {
    losses += 1
    const isLooping = losses >= CRASH_LOOP
    const lost = life
    life = undefined
    fail(lost?.end() ?? [], isLooping ? WORKER_FAILED : workerLost(reason))
    if (isLooping) return
    if (start() && lost) for (const listener of restartListeners) listener()
  }

  if (begin === 'at-once') start()
  return {
    post: (message) => {
      const worker = life ?? (message.kind === 'call' && !isDisposed ? start() : undefined)
      if (worker) worker.post(message)
      else if (message.kind === 'call') fail([message.id], isDisposed ? CANCELLED : WORKER_FAILED)
    },
    onMessage: (listener) => {
      tell = listener
    },
    onRestart: (listener) => {
      restartListeners.add(listener)
      return () => restartListeners.delete(listener)
    },
    dispose: () => {
      isDisposed = true
      const ids = life?.end() ?? []
      life = undefined
      fail(ids, CANCELLED)
    },
  }
}

const WORKER_FAILED: Failure = { kind: 'worker-failed', key: 'error.workerFailed', values: {} }

function workerLost(reason: string): Failure {
  return { kind: 'worker-lost', key: 'error.workerLost', values: { reason } }
}
