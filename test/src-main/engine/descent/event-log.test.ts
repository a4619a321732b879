import { describe, expect, it } from 'vitest'
import { MAX_EVENTS } from '../../../../src-main/contract/limits'
import { EventLog } from '../../../../src-main/engine/descent/event-log'

/** What is noted of a run with these values. */
function eventsOf(values: readonly number[]) {
  const log = new EventLog()
  values.forEach((value, step) => {
    log.observe(step, value)
  })
  return log.take()
}

describe('the events of a run', () => {
  it('have the first step at which f is greater than at the step before, and no later one', () => {
    expect(eventsOf([5, 4, 4, 3, 3.5, 3, 9])).toStrictEqual([{ kind: 'rose', step: 4 }])
    expect(eventsOf([1, Infinity])).toStrictEqual([{ kind: 'rose', step: 1 }])
  })

  it('have no rise where f falls, stays, or is no number', () => {
    expect(eventsOf([5, 5, 4, NaN, 7])).toStrictEqual([])
  })

  it('have each state as it begins, and that the run moved on when none took its place', () => {
    const log = new EventLog()
    log.turn(3, { kind: 'flat', step: 3 })
    log.turn(5, { kind: 'stepping' })
    const frozen = { kind: 'frozen', step: 8, cause: 'nudge' } as const
    log.turn(8, frozen)
    expect(log.take()).toStrictEqual([{ kind: 'flat', step: 3 }, { kind: 'movedOn', step: 5 }, frozen])
  })

  it('are taken once', () => {
    const log = new EventLog()
    log.turn(0, { kind: 'flat', step: 0 })
    expect(log.take()).toHaveLength(1)
    log.turn(1, { kind: 'stepping' })
    expect(log.take()).toStrictEqual([{ kind: 'movedOn', step: 1 }])
  })

  it('are bounded for a run that turns all the time', () => {
    const log = new EventLog()
    let taken = 0
    for (let step = 0; step < MAX_EVENTS + 10; step++) {
      log.turn(step, { kind: 'stepping' })
      if (step % 10_000 === 0) taken += log.take().length
    }
    expect(taken + log.take().length).toBe(MAX_EVENTS)
  })
})
