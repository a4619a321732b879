import type { CallName } from './calls'
import type { Result } from './failure'
import type { TraceBatch } from './trace'

/**
 * What crosses to and from a worker, as two sets of functions for an RPC layer. Calls carry the caller's id, so that
 * a late answer can be told from the current one and a cancel knows what it means.
 */
export interface WorkerFunctions {
  /**
   * `request` is checked against the call's schema at the worker's door. A long trace's records go ahead in batches;
   * the reply then has the rest of them and the outcome.
   */
  call(id: number, name: CallName, request: unknown): Promise<Result<unknown>>
  cancel(id: number): void
  /** Answers at once while the worker is alive and not stuck. */
  ping(): true
}

export interface CallerFunctions {
  readonly progress: (id: number, steps: number) => void
  /** Records of a trace under way, in order; at most 10,000, so that neither side is held up for long by one. */
  readonly batch: (id: number, records: TraceBatch) => void
}
