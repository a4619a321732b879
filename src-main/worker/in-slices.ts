import { CANCELLED, FailureError } from '../contract/failure'
import type { Parts } from '../engine/index'
import { SLICE, type Task } from './task'

/**
 * Completes a computation a slice at a time and pauses in between, so that a cancel and a heartbeat are heard.
 *
 * @throws FailureError CANCELLED at the first pause in which it is cancelled
 */
export async function inSlices<Result>(parts: Parts<Result>, task: Task): Promise<Result> {
  let end = task.now() + SLICE
  for (;;) {
    const part = parts.next()
    if (part.done === true) return part.value
    if (task.now() < end) continue
    await task.pause()
    if (task.signal.aborted) throw new FailureError(CANCELLED)
    end = task.now() + SLICE
  }
}
