import type { FromWorker, ToWorker } from '../contract/messages'
import type { Port, Transport } from './transport'

/**
 * A worker in this thread: its messages are cloned and its buffers handed over as between threads. It computes a turn at
 * a time, so the thread's other work gets on.
 *
 * @param serve answers what comes in; returns what ends all that it computes
 */
export function inThread(serve: (port: Port<FromWorker, ToWorker>) => () => void): Transport<ToWorker, FromWorker> {
  const { port1, port2 } = new MessageChannel()
  const stop = serve(portOf(port2))
  return {
    ...portOf<ToWorker, FromWorker>(port1),
    onFailure: () => undefined,
    terminate: () => {
      stop()
      port1.close()
      port2.close()
    },
  }
}

function portOf<Out, In>(port: MessagePort): Port<Out, In> {
  return {
    post: (message, transfer) => {
      port.postMessage(message, [...transfer])
    },
    onMessage: (listener) => {
      port.onmessage = (event: MessageEvent<In>) => {
        listener(event.data)
      }
    },
  }
}
