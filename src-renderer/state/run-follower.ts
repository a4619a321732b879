import { isRunState } from '../../src-main/contract/events'
import { isSameObjective, type DescentSpec } from '../../src-main/contract/spec'
import { mainOf, type DescentAnswer, type DescentQuestion } from './compute-descent'
import type { DescentPlan } from './descent-plan.svelte'
import type { Run } from './run-frame'
import { sameData } from './same-data'

/** Takes a descent's player along with its runs, which come in parts and give way to others. One for a descent's lifetime. */
export class RunFollower {
  readonly #plan: DescentPlan
  /** Whether the ball goes with the end of a run that grows. */
  #isKeptAtEnd = false

  constructor(plan: DescentPlan) {
    this.#plan = plan
  }

  /**
   * Takes the player along. A ball at the end stays at the end while only the learning rate or the number of steps
   * changes, so that a hand sees the whole path move. The run that a record asks for has the record's step. After any
   * other change of its path the run begins at step 0: where it leads to now is for the ball to show. With another rate
   * what is playing plays on from there.
   */
  follow({ runs }: DescentAnswer, question: DescentQuestion, before: DescentQuestion | undefined): void {
    const plan = this.#plan
    const { player } = plan
    const isAwaited = this.#isBeforeBrought(question)
    if (question !== before) this.#turn(question, before, isAwaited)
    // A hand may have moved it since the last part of the run.
    this.#isKeptAtEnd &&= player.position >= player.last && !player.isPlaying
    plan.kept.setLast(lastStepOf(runs), runs[0]?.trace.steps, isWhole(runs) && !isAwaited)
    player.stop = stopOf(runs)
    if (this.#isKeptAtEnd) player.seek(player.last)
  }

  /** Another question has its first answer. @param isAwaited whether a record's own run is still to come */
  #turn(question: DescentQuestion, before: DescentQuestion | undefined, isAwaited: boolean): void {
    const plan = this.#plan
    const { player } = plan
    const isBrought = isAwaited || sameData(plan.brought, mainOf(question))
    const isSame = isSameButRate(mainOf(before), mainOf(question))
    const isSamePath = isSame && sameData(mainOf(before)?.optimizer, mainOf(question)?.optimizer)
    // Of a run that grows there may be only step 0 yet.
    const isAtEnd = player.isAtEnd || (this.#isKeptAtEnd && player.last === 0)
    this.#isKeptAtEnd = isSame && isAtEnd && !isBrought && !player.isPlaying
    const isKept = isBrought || isSamePath || this.#isKeptAtEnd
    if (!isKept && isSame && player.isPlaying) plan.kept.beginAgain()
    else if (!isKept) plan.kept.step = 0
    if (!isBrought && !isOnSameGround(question, before)) plan.view = null
    if (!isAwaited) plan.brought = undefined
  }

  /** Whether this was asked before the record that was applied last: what the record says of step and view waits. */
  #isBeforeBrought(question: DescentQuestion): boolean {
    const { brought, spec } = this.#plan
    return brought !== undefined && sameData(brought, spec) && !sameData(brought, mainOf(question))
  }
}

/** Whether two questions are of the same ground in the same directions, so that a chosen part of it means the same. */
function isOnSameGround(question: DescentQuestion, before: DescentQuestion | undefined): boolean {
  if (!before) return true
  // The plane of a run is another one with each run.
  const isSamePlane = question.plane !== 'spanned' && sameData(question.plane, before.plane)
  return isSamePlane && isSameObjective(mainOf(question)?.objective, mainOf(before)?.objective)
}

/** Whether two specs differ in nothing but the learning rate and the number of steps. */
function isSameButRate(one: DescentSpec | undefined, other: DescentSpec | undefined): boolean {
  if (!one || !other) return false
  return sameData({ ...one, optimizer: other.optimizer, steps: other.steps }, other)
}

function lastStepOf(runs: readonly Run[]): number {
  return Math.max(0, ...runs.map(({ trace }) => trace.steps.at(-1) ?? 0))
}

/** Whether no run has more steps to come. */
function isWhole(runs: readonly Run[]): boolean {
  return runs.every(({ trace }) => trace.outcome.kind !== 'computing')
}

/** The step at which something has come of every run: there playing stops. Undefined while one of them steps on. */
function stopOf(runs: readonly Run[]): number | undefined {
  const steps = runs.map(({ trace: { outcome } }) => (isRunState(outcome) ? outcome.step : Infinity))
  const last = Math.max(...steps)
  return Number.isFinite(last) ? last : undefined
}
