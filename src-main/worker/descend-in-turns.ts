import type { DescentSpec } from '../contract/spec'
import type { Trace, TracePart } from '../contract/trace'
import { startDescent, type Descent } from '../engine/index'
import { PART_INTERVAL, TURN, type Task } from './task'

/** Steps between two looks at the clock: a small part of a turn for most formulas, yet looking costs nothing beside. */
const STEPS_PER_LOOK = 64

/** A part goes ahead after so many steps at the latest: fewer than 10,000 records, so that none is a burden. */
const STEPS_PER_PART = 128 * STEPS_PER_LOOK

/**
 * Runs a descent a turn at a time and pauses in between, so that a cancel is heard. What a long run has recorded goes
 * ahead in parts, so that its path can be drawn while it is computed.
 *
 * @returns the trace from the first record that has not gone ahead
 * @throws FormulaError, or FailureError `error.spec.*`
 */
export async function descendInTurns(spec: DescentSpec, task: Task<TracePart>): Promise<Trace> {
  const descent = startDescent(spec)
  let told = task.now()
  while (!task.signal.aborted && !takeTurn(descent, task)) {
    if (task.now() - told >= PART_INTERVAL) {
      told = task.now()
      tell(descent, task)
    }
    await task.pause()
  }
  descent.cancel()
  return { dimension: descent.dimension, ...descent.takeRecords(), outcome: descent.outcome }
}

/**
 * Gets on by at least a few steps, also on a machine so busy that the turn is over before it began.
 *
 * @returns whether the descent is finished
 */
function takeTurn(descent: Descent, task: Task<TracePart>): boolean {
  const end = task.now() + TURN
  do {
    if (descent.advance(STEPS_PER_LOOK)) return true
    if (descent.step % STEPS_PER_PART === 0) tell(descent, task)
  } while (task.now() < end)
  return false
}

function tell(descent: Descent, task: Task<TracePart>): void {
  task.part({ ...descent.takeRecords(), step: descent.step })
}
