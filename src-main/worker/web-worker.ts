import { parseRequest } from '../contract/parse-request'
import type { ToWorker } from '../contract/messages'
import { serve } from './service'

/** The engine in a Web Worker: the browser edition's entry. Whatever the page sends is checked here. */
serve(
  {
    post: (message, transfer) => {
      self.postMessage(message, { transfer: [...transfer] })
    },
    onMessage: (listener) => {
      self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
        listener(event.data)
      })
    },
  },
  parseRequest,
)
