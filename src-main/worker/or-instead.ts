import type { FromWorker, ToWorker } from '../contract/messages'
import type { Transport } from './transport'

type WorkerTransport = Transport<ToWorker, FromWorker>

/**
 * A worker, or something instead where it may not start at all, as on a site whose policy allows no worker: browsers say
 * so by throwing, or by a failure without any sign of life. What it was told until then is told to the other. Who waits
 * for answers notices nothing; later failures are the worker's own.
 */
export function orInstead(start: () => WorkerTransport, instead: () => WorkerTransport): WorkerTransport {
  let current: WorkerTransport
  try {
    current = start()
  } catch {
    return instead()
  }
  /** Undefined from the first sign of life on. */
  let unheard: ToWorker[] | undefined = []
  let tell: (message: FromWorker) => void = () => undefined
  let fail: (reason: string) => void = () => undefined

  current.onMessage((message) => {
    unheard = undefined
    tell(message)
  })
  current.onFailure((reason) => {
    if (unheard) replace(unheard)
    else fail(reason)
  })
  function replace(messages: readonly ToWorker[]): void {
    unheard = undefined
    current.terminate()
    current = instead()
    current.onMessage(tell)
    current.onFailure(fail)
    for (const message of messages) current.post(message, [])
  }

  return {
    post: (message, transfer) => {
      unheard?.push(message)
      current.post(message, transfer)
    },
    onMessage: (listener) => {
      tell = listener
    },
    onFailure: (listener) => {
      fail = listener
    },
    terminate: () => {
      current.terminate()
    },
  }
}
