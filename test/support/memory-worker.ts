import type { CallerFunctions, WorkerFunctions } from '../../src-main/contract/messages'
import { answerCaller } from '../../src-main/worker/rpc'
import type { Port, Transport } from '../../src-main/worker/transport'

/** A worker in this thread: its messages are cloned and its buffers handed over as between threads. */
export interface MemoryWorker extends Transport {
  /** Fails as a crashed worker does: no answer any more, and the news of it. */
  crash(reason: string): void
  readonly isTerminated: () => boolean
}

export function memoryWorker(serve: (caller: CallerFunctions) => WorkerFunctions): MemoryWorker {
  const { port1, port2 } = new MessageChannel()
  let tellFailure: (reason: string) => void = () => undefined
  let terminated = false
  const close = () => {
    terminated = true
    port1.close()
    port2.close()
  }
  answerCaller(portOf(port2), serve)
  return {
    ...portOf(port1),
    onFailure: (listener) => (tellFailure = listener),
    terminate: close,
    crash: (reason) => {
      close()
      tellFailure(reason)
    },
    isTerminated: () => terminated,
  }
}

function portOf(port: MessagePort): Port {
  return {
    post: (message, transfer) => {
      port.postMessage(message, [...transfer])
    },
    onMessage: (listener) => {
      port.onmessage = (event) => {
        listener(event.data)
      }
    },
  }
}
