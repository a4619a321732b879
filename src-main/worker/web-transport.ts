import type { Transport } from './transport'

/** A Web Worker as a transport. */
export function webTransport(worker: Worker): Transport {
  return {
    post: (message, transfer) => {
      worker.postMessage(message, { transfer: [...transfer] })
    },
    onMessage: (listener) => {
      worker.addEventListener('message', (event) => {
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
