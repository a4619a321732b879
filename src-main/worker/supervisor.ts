import type { Engine } from '../contract/calls'
import { createEngine } from '../contract/engine-client'
import { CANCELLED, type Failure } from '../contract/failure'
import { createLine, type Line } from '../contract/line'
import { HEARTBEAT_TIMEOUT } from './heartbeat'
import type { Transport } from './transport'
import { beginLife, type WorkerLife } from './worker-life'

/** So many losses in so many milliseconds, with no reply in between, and no worker is started again unasked. */
export const CRASH_LOOP = { losses: 3, window: 10_000 }

export interface SupervisorOptions {
  /** Starts a worker. May throw. */
  readonly spawn: () => Transport
  /** Milliseconds after which a worker that has work and gives no sign of life is taken for stuck. */
  readonly heartbeatTimeout?: number
  /** Milliseconds on a clock that never goes back. */
  readonly now?: () => number
}

/** The engine in a worker, and the one who keeps that worker alive. */
export interface Supervisor {
  /** For whoever calls the engine from this thread. */
  readonly engine: Engine
  /** For whoever passes calls on from another process: results and batches as they come. */
  readonly line: Line
  /** Hears of every restart after a worker was lost. Returns the function that ends this. */
  readonly onRestart: (listener: () => void) => () => void
  /** Ends the worker for good. Calls under way and later ones fail with kind 'cancelled'. */
  readonly dispose: () => void
}

/**
 * Starts a worker at once, so that it is warm when the first call comes, and starts another whenever one crashes or
 * falls silent. Calls that a lost worker had under way fail with kind 'worker-lost'. After a crash loop they fail
 * with 'worker-failed', and only the next call starts a worker.
 */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { spawn, heartbeatTimeout = HEARTBEAT_TIMEOUT, now = () => performance.now() } = options
  const listeners = new Set<() => void>()
  let life: WorkerLife | undefined
  let losses: number[] = []
  let disposed = false

  const line = createLine({
    call: async (id, name, request) => {
      if (disposed) return { ok: false, failure: CANCELLED }
      const worker = life ?? start()
      return worker ? worker.call(id, name, request) : { ok: false, failure: WORKER_FAILED }
    },
    cancel: (id) => {
      life?.cancel(id)
    },
  })

  function start(): WorkerLife | undefined {
    const onReply = () => {
      losses = []
    }
    try {
      life = beginLife(spawn(), { caller: line, onReply, onLost: restart }, heartbeatTimeout)
    } catch (error) {
      restart(String(error))
    }
    return life
  }

  function restart(reason: string): void {
    losses = [...losses.filter((time) => now() - time < CRASH_LOOP.window), now()]
    const looping = losses.length >= CRASH_LOOP.losses
    const failure = looping ? WORKER_FAILED : workerLost(reason)
    const lost = life
    life = undefined
    lost?.end(failure)
    if (looping) return
    if (start() && lost) for (const listener of listeners) listener()
  }

  start()
  return {
    engine: createEngine(line),
    line,
    onRestart: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: () => {
      disposed = true
      listeners.clear()
      life?.end(CANCELLED)
      life = undefined
    },
  }
}

const WORKER_FAILED: Failure = { kind: 'worker-failed', key: 'error.workerFailed', values: {} }

function workerLost(reason: string): Failure {
  return { kind: 'worker-lost', key: 'error.workerLost', values: { reason } }
}
