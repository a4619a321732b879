import { parentPort } from 'node:worker_threads'
import { answerCaller } from './rpc'
import { createService } from './service'

const port = parentPort
if (!port) throw new Error('node-worker.ts is the entry of a worker; start it with new Worker().')

/** The engine in a worker_threads Worker: the desktop edition's entry. */
answerCaller(
  {
    post: (message, transfer) => {
      port.postMessage(message, transfer)
    },
    onMessage: (listener) => {
      port.on('message', listener)
    },
  },
  createService,
)
