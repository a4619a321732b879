import { CANCELLED, FailureError } from '../contract/failure'
import type { Parts } from '../engine/index'
import { TURN, type Task } from './task'

/**
 * Completes a computation a turn at a time and pauses in between, so that a cancel and a heartbeat are heard.
 *
 * @param onTurn hears of the end of each turn but the last
 * @throws FailureError CANCELLED before it begins or at the first pause in which it is cancelled
 */
export async function inTurns<Result>(parts: Parts<Result>, task: Task, onTurn?: () => void): Promise<Result> {
  for (;;) {
    if (task.signal.aborted) throw new FailureError(CANCELLED)
    const end = task.now() + TURN
    do {
      const part = parts.next()
      if (part.done === true) return part.value
    } while (task.now() < end)
    onTurn?.()
    await task.pause()
  }
}
