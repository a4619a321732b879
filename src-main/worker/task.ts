/** Milliseconds of one turn of a long call: about the time after which a cancel is heard. */
export const TURN = 8

/** Milliseconds between two parts that show how far a long call is: as often as a person can see it. */
export const PART_INTERVAL = 50

/** A call under way, as the function that answers it sees its surroundings: what the engine itself must not know. */
export interface Task<Part = unknown> {
  /** Aborted when the caller has cancelled. Can change only during a pause. */
  readonly signal: AbortSignal
  /** Milliseconds on a clock that never goes back. */
  now(): number
  /** Lets other calls have a turn and waiting messages come in, a cancel among them. */
  pause(): Promise<void>
  /** Sends something ahead of the reply; the buffers in it are handed over. */
  part(part: Part): void
}
