import type { DescentSpec } from '../contract/spec'
import type { Trace } from '../contract/trace'
import { startDescent, type Descent } from '../engine/index'
import { SLICE, type Task } from './task'

/** Steps between two looks at the clock: a small part of a slice for most formulas, yet looking costs nothing beside. */
const STEPS_PER_LOOK = 64

/** Steps after which records go ahead of the reply. A step has at most one record, so a batch has fewer than 10,000. */
const STEPS_PER_BATCH = 128 * STEPS_PER_LOOK

/** Milliseconds between two reports of progress. */
const REPORT_INTERVAL = 50

/**
 * Runs a descent a slice at a time and pauses in between, so that a cancel is heard. A long run's records go ahead in
 * batches.
 *
 * @returns the trace from the first record that has not gone ahead
 * @throws FormulaError, or FailureError `error.spec.*`
 */
export async function descendInSlices(spec: DescentSpec, task: Task): Promise<Trace> {
  const descent = startDescent(spec)
  let reported = task.now()
  while (!task.signal.aborted && !runSlice(descent, task)) {
    if (task.now() - reported >= REPORT_INTERVAL) {
      reported = task.now()
      task.progress(descent.step)
    }
    await task.pause()
  }
  descent.cancel()
  return { dimension: descent.dimension, ...descent.takeRecords(), outcome: descent.outcome }
}

/**
 * Gets on by at least a few steps, also on a machine so busy that the slice is over before it began.
 *
 * @returns whether the descent is finished
 */
function runSlice(descent: Descent, task: Task): boolean {
  const end = task.now() + SLICE
  do {
    if (descent.advance(STEPS_PER_LOOK)) return true
    if (descent.step % STEPS_PER_BATCH === 0) task.batch(descent.takeRecords())
  } while (task.now() < end)
  return false
}
