import type { FromEngine, ToEngine } from './messages'

/** The way to the engine: a supervisor in the same process, or the preload bridge to the process that has one. */
export interface Line {
  /** Throws for a message that cannot be cloned. */
  post(message: ToEngine): void
  /** The listener stays for the life of the line. */
  onMessage(listener: (message: FromEngine) => void): void
}
