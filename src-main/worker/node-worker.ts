import { parentPort } from 'node:worker_threads'
import { serve } from './service'

const port = parentPort
if (!port) throw new Error('node-worker.ts is the entry of a worker; start it with new Worker().')

/** The engine in a worker_threads Worker: the desktop edition's entry. The main process has checked every request. */
serve(
  {
    post: (message, transfer) => {
      port.postMessage(message, transfer)
    },
    onMessage: (listener) => {
      port.on('message', listener)
    },
  },
  (_name, request) => ({ ok: true, value: request as never }),
)
