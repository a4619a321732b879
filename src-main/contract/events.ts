import type { Outcome, RunState, Trace, TraceEvent } from './trace'

/** Whether a run has got somewhere, or nowhere: all but stepping on, being computed and being cancelled. */
export function isRunState(outcome: Outcome): outcome is RunState {
  return outcome.kind !== 'stepping' && outcome.kind !== 'computing' && outcome.kind !== 'cancelled'
}

/** What had happened when a run had reached a step: the events up to that step, it included. */
export function eventsUpTo(events: readonly TraceEvent[], step: number): readonly TraceEvent[] {
  const later = events.findIndex((event) => event.step > step)
  return later < 0 ? events : events.slice(0, later)
}

/**
 * The outcome that a run would have if it had ended at a step. It is told from that step and those before it alone, so
 * that a run of 100 steps watched up to step 40 says the same as a run of 40 steps.
 */
export function outcomeAt({ events }: Pick<Trace, 'events'>, step: number): Outcome {
  const last = eventsUpTo(events, step)
    .filter(({ kind }) => kind !== 'rose')
    .at(-1)
  return last === undefined || last.kind === 'movedOn' || last.kind === 'rose' ? { kind: 'stepping' } : last
}
