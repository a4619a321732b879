import type { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker } from '../contract/messages'
import type { Transport } from './transport'

/** A worker_threads Worker as a transport. */
export function nodeTransport(worker: Worker): Transport<ToWorker, FromWorker> {
  return {
    post: (message, transfer) => {
      worker.postMessage(message, transfer)
    },
    onMessage: (listener) => {
      worker.on('message', listener)
    },
    onFailure: (listener) => {
      worker.on('error', (error) => {
        listener(String(error))
      })
      worker.on('messageerror', (error) => {
        listener(String(error))
      })
      worker.on('exit', (code) => {
        listener(`The worker ended with code ${String(code)}.`)
      })
    },
    terminate: () => {
      void worker.terminate()
    },
  }
}
