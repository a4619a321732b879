/**
 * An error as it crosses between rooms: plain data, no stack, no words. The page turns `key` and `values` into a
 * sentence in the reader's language.
 */
export interface Failure {
  /** What went wrong, for code: 'unknown-name', 'worker-lost', … */
  readonly kind: string
  /** Key of the sentence in assets/locales. */
  readonly key: string
  /** What the sentence names: the offending text, the limit, the remedy's numbers. */
  readonly values: Readonly<Record<string, string | number>>
  /** Where in the formula, in characters from its start, for errors that have a place. */
  readonly position?: number
}

/** The failure of a call that its caller no longer wants; nobody needs to be told. */
export const CANCELLED: Failure = { kind: 'cancelled', key: 'error.cancelled', values: {} }

/** A fault of ours, told with its message. */
export function internalFailure(error: unknown): Failure {
  return { kind: 'internal', key: 'error.internal', values: { message: String(error) } }
}

/** A reply that says in its type whether the call worked, so that nothing is lost when it is cloned. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** An error that carries a failure. Every error that may reach a person is one. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(`${failure.kind} ${JSON.stringify(failure.values)}`)
    this.name = 'FailureError'
  }
}
