import { createBirpc } from 'birpc'
import type { CallerFunctions, WorkerFunctions } from '../contract/messages'
import { buffersOf } from './buffers-of'
import type { Port } from './transport'

/** No time limit of its own: a descent takes as long as it takes, and the heartbeat finds a worker that is stuck. */
const NO_TIMEOUT = -1

/** The worker's end. Typed arrays that it sends are handed over, so it must not use them afterwards. */
export function answerCaller(port: Port, makeFunctions: (caller: CallerFunctions) => WorkerFunctions): void {
  const functions = {} as WorkerFunctions
  const caller = createBirpc<CallerFunctions, WorkerFunctions>(functions, {
    post: (message: unknown) => {
      port.post(message, buffersOf(message))
    },
    on: (listener) => {
      port.onMessage(listener)
    },
    eventNames: ['progress', 'batch'],
    timeout: NO_TIMEOUT,
  })
  Object.assign(functions, makeFunctions(caller))
}

/** The caller's end. What it sends is copied, so that the caller keeps its data. */
export function connectWorker(port: Port, functions: CallerFunctions) {
  return createBirpc<WorkerFunctions, CallerFunctions>(functions, {
    post: (message: unknown) => {
      port.post(message, [])
    },
    on: (listener) => {
      port.onMessage(listener)
    },
    eventNames: ['cancel'],
    timeout: NO_TIMEOUT,
  })
}
