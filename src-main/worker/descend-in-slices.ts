import { BATCH_RECORDS } from '../contract/messages'
import type { DescentSpec } from '../contract/spec'
import type { Trace } from '../contract/trace'
import { startDescent, type DescentRun } from '../engine'
import type { Task } from './task'

/** Milliseconds of one slice: about the time after which a cancel is heard. */
const SLICE = 8

/** Steps between two looks at the clock: a small part of a slice for any formula, yet the look costs nothing beside. */
const STEPS_PER_LOOK = 64

/** Milliseconds between two reports of progress. */
const REPORT_INTERVAL = 50

/**
 * Runs a descent a slice at a time, and pauses in between, so that a cancel is heard. Records go ahead in batches.
 *
 * @returns the trace from the first record that has not gone ahead; all of it, unless it is long
 * @throws FormulaError
 */
export async function descendInSlices(spec: DescentSpec, task: Task): Promise<Trace> {
  const run = startDescent(spec)
  let reported = task.now()
  while (!task.signal.aborted && advanceForOneSlice(run, task)) {
    if (task.now() - reported >= REPORT_INTERVAL) {
      reported = task.now()
      task.progress(run.steps)
    }
    await task.pause()
  }
  if (task.signal.aborted) run.cancel()
  return { dimension: run.dimension, ...run.takeRecords(), outcome: run.outcome }
}
