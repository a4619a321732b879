import type { FromWorker, ToWorker } from '../contract/messages'
import type { Transport } from './transport'

/** A Web Worker as a transport. */
export function webTransport(worker: Worker): Transport<ToWorker, FromWorker> {
  return {
    post: (message, transfer) => {
      worker.postMessage(message, { transfer: [...transfer] })
    },
    onMessage: (listener) => {
      worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
        listener(event.data)
      })
    },
    onFailure: (listener) => {
      worker.addEventListener('error', (event) => {
        listener(event.message)
      })
      worker.addEventListener('messageerror', () => {
        listener('A message could not be read.')
      })
    },
    terminate: () => {
      worker.terminate()
    },
  }
}
