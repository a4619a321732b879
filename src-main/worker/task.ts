import type { TraceBatch } from '../contract/trace'

/** Milliseconds of one slice of a long call: about the time after which a cancel is heard. */
export const SLICE = 8

/** A call under way, as the function that answers it sees its surroundings: what the engine itself must not know. */
export interface Task {
  /** Aborted when the caller has cancelled. Can change only during a pause. */
  readonly signal: AbortSignal
  /** Milliseconds on a clock that never goes back. */
  now(): number
  /** Lets waiting messages in, a cancel among them. */
  pause(): Promise<void>
  /** Says how many steps are done. */
  progress(steps: number): void
  /** Sends records ahead of the reply; their buffers are handed over. */
  batch(records: TraceBatch): void
}
