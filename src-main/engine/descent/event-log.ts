import { isRunState } from '../../contract/events'
import { MAX_EVENTS } from '../../contract/limits'
import type { Outcome, TraceEvent } from '../../contract/trace'

/** What has happened to a run, noted step by step and taken in batches. */
export class EventLog {
  #events: TraceEvent[] = []
  #room = MAX_EVENTS
  #valueBefore = NaN
  #hasRisen = false

  /** Takes in f at one step, in order. */
  observe(step: number, value: number): void {
    if (!this.#hasRisen && value > this.#valueBefore) {
      this.#hasRisen = true
      this.#add({ kind: 'rose', step })
    }
    this.#valueBefore = value
  }

  /** Takes in that the outcome has changed with this step. */
  turn(step: number, outcome: Outcome): void {
    this.#add(isRunState(outcome) ? outcome : { kind: 'movedOn', step })
  }

  /** All events since the last take, in order. */
  take(): readonly TraceEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }

  #add(event: TraceEvent): void {
    if (this.#room-- > 0) this.#events.push(event)
  }
}
