import type { CallName } from './calls'
import type { Result } from './failure'

/**
 * What a caller of the engine sends. The id is made once, by the caller (engine-client.ts), and names the call all the
 * way to the worker and back.
 */
export type ToEngine =
  | { readonly kind: 'call'; readonly id: number; readonly name: CallName; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly id: number }

/**
 * What comes back for a call: any number of parts, then one reply. The reply says how many parts were sent before it,
 * so that a part which arrives late is waited for and none is lost.
 */
export type FromEngine =
  | { readonly kind: 'part'; readonly id: number; readonly part: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly result: Result<unknown>; readonly parts: number }

/** To a worker go the calls, and the question whether it is alive. */
export type ToWorker = ToEngine | { readonly kind: 'ping' }

/** `alive` comes once when the worker has started, and as the answer to each ping. */
export type FromWorker = FromEngine | { readonly kind: 'alive' }
