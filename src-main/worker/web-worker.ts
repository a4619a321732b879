import { answerCaller } from './rpc'
import { createService } from './service'

/** The engine in a Web Worker: the browser edition's entry. */
answerCaller(
  {
    post: (message, transfer) => {
      self.postMessage(message, { transfer: [...transfer] })
    },
    onMessage: (listener) => {
      self.addEventListener('message', (event) => {
        listener(event.data)
      })
    },
  },
  createService,
)
