import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Engine } from '../../../src-main/contract/calls'
import type { Result } from '../../../src-main/contract/failure'
import type { CallerFunctions } from '../../../src-main/contract/messages'
import { descend } from '../../../src-main/engine'
import { createService } from '../../../src-main/worker/service'
import { createSupervisor, type Supervisor } from '../../../src-main/worker/supervisor'
import { bowlDescent, TOO_LARGE_END, withLearningRate } from '../../support/descents'
import { memoryWorker } from '../../support/memory-worker'
import { expectSameTrace } from '../../support/same-trace'

const endless = { ...bowlDescent, steps: 1_000_000 }
const supervisors: Supervisor[] = []

/** The engine behind the real service, with messages as between threads. */
function engineBehindMessages(): Engine {
  const supervisor = createSupervisor({ spawn: () => memoryWorker(createService) })
  supervisors.push(supervisor)
  return supervisor.engine
}

/** The service alone, and all that it tells its caller. */
function bareService() {
  const caller = { progress: vi.fn<CallerFunctions['progress']>(), batch: vi.fn<CallerFunctions['batch']>() }
  return { caller, service: createService(caller) }
}

const failureOf = (result: Result<unknown>) => (result.ok ? undefined : result.failure)

afterEach(() => {
  for (const supervisor of supervisors.splice(0)) supervisor.dispose()
})

describe('what is asked', () => {
  test('is computed with the numbers that NumPy gives', async () => {
    const trace = await engineBehindMessages().descend(withLearningRate(10))
    expect([...trace.points.slice(-2)]).toEqual(TOO_LARGE_END)
  })

  test('is told as facts that can cross, not as the compiled formula', async () => {
    expect(await engineBehindMessages().compileFormula({ text: '2x0' })).toEqual({
      text: '2x0',
      latex: expect.any(String) as string,
      dimension: 1,
    })
  })

  test('is answered each for itself, also when much is asked at once', async () => {
    const engine = engineBehindMessages()
    const rates = [0.1, 0.2, 0.3, 0.4, 0.5]
    const traces = await Promise.all(rates.map((rate) => engine.descend(withLearningRate(rate))))
    expect(traces).toEqual(rates.map((rate) => descend(withLearningRate(rate))))
  })
})

describe('what cannot be answered', () => {
  test('a formula in error fails with the engine’s failure and its place', async () => {
    const reply = engineBehindMessages().compileFormula({ text: 'x0 + banana' })
    await expect(reply).rejects.toMatchObject({ name: 'FailureError', failure: { kind: 'unknown-name', position: 5 } })
  })

  test('a bad request is refused at the door, naming field, value and what is expected', async () => {
    const { service } = bareService()
    const tooLong = await service.call(1, 'descend', { ...bowlDescent, steps: 2_000_000 })
    expect(failureOf(tooLong)).toEqual({
      kind: 'bad-request',
      key: 'error.badRequest',
      values: { call: 'descend', field: 'steps', expected: '<=1000000', received: '2000000' },
    })
    const rate = await service.call(2, 'descend', {
      ...bowlDescent,
      optimizer: { kind: 'gradient-descent', learningRate: -1 },
    })
    expect(failureOf(rate)?.values).toMatchObject({ field: 'optimizer.learningRate', received: '-1' })
    expect(failureOf(await service.call(3, 'descend', undefined))?.kind).toBe('bad-request')
  })

  test.each(['format', 'toString', '__proto__'])(
    'a call that the contract does not know (%s) is refused',
    async (name) => {
      const result = await bareService().service.call(1, name as 'descend', {})
      expect(failureOf(result)).toMatchObject({ kind: 'bad-request', values: { received: name } })
    },
  )
})

describe('a long descent', () => {
  test('crosses in batches of at most 10,000 records, in order, and is whole', async () => {
    const spec = { ...bowlDescent, steps: 60_000 }
    const { caller, service } = bareService()
    await service.call(7, 'descend', spec)
    const batches = caller.batch.mock.calls.map(([, records]) => records.steps)
    expect(batches.length).toBeGreaterThan(5)
    expect(Math.max(...batches.map((steps) => steps.length))).toBeLessThanOrEqual(10_000)
    expect(caller.batch.mock.calls.every(([id]) => id === 7)).toBe(true)

    expectSameTrace(await engineBehindMessages().descend(spec), descend(spec))
  })

  test('that is thinned is the same trace as in one go', async () => {
    const spec = { ...bowlDescent, steps: 150_000 }
    expectSameTrace(await engineBehindMessages().descend(spec), descend(spec))
  })
})

describe('a cancel', () => {
  test('under way ends a descent with what it has', async () => {
    const abort = new AbortController()
    const onProgress = () => {
      abort.abort()
    }
    const trace = await engineBehindMessages().descend(endless, { signal: abort.signal, onProgress })
    const last = trace.steps.at(-1) ?? NaN
    expect(trace.outcome).toEqual({ kind: 'cancelled', step: last })
    expect(last).toBeLessThan(endless.steps)
    expect(trace.points).toHaveLength(2 * trace.steps.length)
  })

  test('before the start leaves a descent at its first point', async () => {
    const trace = await engineBehindMessages().descend(endless, { signal: AbortSignal.abort() })
    expect(trace.outcome).toEqual({ kind: 'cancelled', step: 0 })
    expect([...trace.points]).toEqual(bowlDescent.start)
  })

  test('of one call leaves the others alone', async () => {
    const engine = engineBehindMessages()
    const cancelled = engine.descend(endless, { signal: AbortSignal.abort() })
    const kept = engine.descend(bowlDescent)
    expect((await cancelled).outcome.kind).toBe('cancelled')
    expect(await kept).toEqual(descend(bowlDescent))
  })

  test('of what is computed in one go is a failure, and costs nothing when it comes in time', async () => {
    const reply = engineBehindMessages().compileFormula({ text: 'x0' }, { signal: AbortSignal.abort() })
    await expect(reply).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
    const { service } = bareService()
    const result = service.call(1, 'compileFormula', { text: 'x0' })
    service.cancel(1)
    expect(failureOf(await result)?.kind).toBe('cancelled')
  })

  test('of a call that has ended, or never was, is no error', async () => {
    const { service } = bareService()
    await service.call(1, 'compileFormula', { text: 'x0' })
    service.cancel(1)
    service.cancel(99)
    expect(service.ping()).toBe(true)
  })
})
