import type { FromEngine, FromWorker, ToEngine, ToWorker } from '../contract/messages'
import { createHeartbeat } from './heartbeat'
import type { Transport } from './transport'

/** What is heard of a worker while it lives; nothing after its end. */
export interface WorkerEvents {
  readonly onMessage: (message: FromEngine) => void
  /** The worker crashed or fell silent. It is for the listener to end it. */
  readonly onLost: (reason: string) => void
}

/** One worker from its start to its end: what it still owes, and whether it is alive while it owes anything. */
export class WorkerLife {
  readonly #transport: Transport<ToWorker, FromWorker>
  readonly #events: WorkerEvents
  /** Ids of the calls that have no reply yet. */
  readonly #pending = new Set<number>()
  readonly #heartbeat
  #hasEnded = false

  constructor(transport: Transport<ToWorker, FromWorker>, events: WorkerEvents) {
    this.#transport = transport
    this.#events = events
    this.#heartbeat = createHeartbeat(
      () => {
        transport.post({ kind: 'ping' }, [])
      },
      () => {
        this.#lose('silent')
      },
    )
    transport.onMessage((message) => {
      this.#hear(message)
    })
    transport.onFailure((reason) => {
      this.#lose(reason)
    })
  }

  /** Throws for a message that cannot be cloned. */
  post(message: ToEngine): void {
    this.#transport.post(message, [])
    if (message.kind !== 'call') return
    this.#pending.add(message.id)
    this.#heartbeat.start()
  }

  /** Ends the worker. Returns the ids of the calls that it has not answered. */
  end(): readonly number[] {
    this.#hasEnded = true
    this.#heartbeat.stop()
    this.#transport.terminate()
    return [...this.#pending]
  }

  #hear(message: FromWorker): void {
    if (this.#hasEnded) return
    this.#heartbeat.hear()
    if (message.kind === 'alive') return
    if (message.kind === 'reply') this.#settle(message.id)
    this.#events.onMessage(message)
  }

  #settle(id: number): void {
    this.#pending.delete(id)
    if (this.#pending.size === 0) this.#heartbeat.stop()
  }

  #lose(reason: string): void {
    if (!this.#hasEnded) this.#events.onLost(reason)
  }
}
