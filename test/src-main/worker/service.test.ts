import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CallName } from '../../../src-main/contract/calls'
import { createEngine } from '../../../src-main/contract/engine-client'
import type { FromEngine, FromWorker, ToWorker } from '../../../src-main/contract/messages'
import { parseRequest } from '../../../src-main/contract/parse-request'
import { descend, inspectNetwork, randomWeights, readNetwork, regions, threeClusters } from '../../../src-main/engine'
import { MOST_CALLS, serve } from '../../../src-main/worker/service'
import { createSupervisor, type Supervisor } from '../../../src-main/worker/supervisor'
import { bowlDescent, TOO_LARGE_END, withLearningRate } from '../../support/descents'
import { inThread } from '../../../src-main/worker/in-thread'
import { expectSameTrace } from '../../support/same-trace'
import { textbookLayer, textbookWeights } from '../../support/textbook-layer'

const endless = { ...bowlDescent, steps: 1_000_000 }
const supervisors: Supervisor[] = []
afterEach(() => {
  for (const supervisor of supervisors.splice(0)) supervisor.dispose()
})

/** The engine behind the real service, with messages as between threads. */
function engineBehindMessages() {
  const supervisor = createSupervisor(() => inThread((port) => serve(port, parseRequest)))
  supervisors.push(supervisor)
  return createEngine(supervisor)
}

/** The service alone: what it is told, and all that it says. */
function bareService() {
  const said: FromWorker[] = []
  let hear: (message: ToWorker) => void = () => undefined
  const isCall = (id: number) => (message: FromWorker) => message.kind !== 'alive' && message.id === id
  const post = (message: FromWorker) => {
    said.push(message)
  }
  const stop = serve({ post, onMessage: (listener) => (hear = listener) }, parseRequest)
  const saidOf = (id: number) => said.filter(isCall(id)) as FromEngine[]
  return {
    said,
    saidOf,
    stop,
    tell: (message: ToWorker) => {
      hear(message)
    },
    call: (id: number, name: CallName, request: unknown) => {
      hear({ kind: 'call', id, name, request })
    },
    /** What was said to a call, once its reply is there. */
    answers: (id: number) =>
      vi.waitUntil(() => (saidOf(id).some(({ kind }) => kind === 'reply') ? saidOf(id) : undefined), {
        interval: 1,
        // A busy machine takes its time.
        timeout: 20_000,
      }),
  }
}

describe('what is asked', () => {
  test('is computed with the numbers that NumPy gives', async () => {
    const trace = await engineBehindMessages().descend(withLearningRate(10))
    expect([...trace.points.slice(-2)]).toEqual(TOO_LARGE_END)
  })

  test('is told as facts that can cross, not as the compiled formula', async () => {
    expect(await engineBehindMessages().compileFormula({ text: '2x0' })).toEqual({
      text: '2x0',
      readAs: undefined,
      python: 'def f(x0):\n    return 2*x0\n',
      latex: expect.any(String) as string,
      dimension: 1,
      variables: [0],
    })
  })

  test('about a layer crosses with all its numbers', async () => {
    const engine = engineBehindMessages()
    const question = { layer: textbookLayer, weights: textbookWeights, h: 1e-4 }
    expect(await engine.readNetwork(question)).toEqual(readNetwork(textbookLayer, textbookWeights, 1e-4))
    const domain = { x0: [-1, 1], x1: [-2, 2] } as const
    const coloured = await engine.regions({ weights: textbookWeights, domain, resolution: 5 })
    expect(coloured).toEqual(regions(textbookWeights, domain, 5))
    const looked = await engine.inspectNetwork({ ...question, precision: 'float32', ties: 'first' })
    expect(looked).toEqual(inspectNetwork(textbookLayer, textbookWeights, { precision: 'float32', ties: 'first' }))
    expect(await engine.randomWeights({ seed: 3, inputCount: 2, classes: 4 })).toEqual(randomWeights(3, 2, 4))
    expect(await engine.threeClusters({ seed: 3 })).toEqual(threeClusters(3))
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

  test('a request that the check refuses gets that failure as its reply', async () => {
    const service = bareService()
    service.call(1, 'descend', { ...bowlDescent, steps: 2_000_000 })
    expect(await service.answers(1)).toMatchObject([
      { kind: 'reply', parts: 0, result: { ok: false, failure: { kind: 'bad-request', values: { field: 'steps' } } } },
    ])
  })
})

describe('a long descent', () => {
  const spec = { ...bowlDescent, steps: 60_000 }

  test('crosses in parts and a reply that counts them, and is whole', async () => {
    const service = bareService()
    service.call(7, 'descend', spec)
    const said = await service.answers(7)
    expect(said.length).toBeGreaterThan(5)
    expect(said.map(({ kind }) => kind)).toEqual([...said.slice(1).map(() => 'part'), 'reply'])
    expect(said.at(-1)).toMatchObject({ parts: said.length - 1 })

    expectSameTrace(await engineBehindMessages().descend(spec), descend(spec))
  })

  test('lets a short call be answered first, and a ping at once', async () => {
    const service = bareService()
    service.call(1, 'descend', endless)
    service.call(2, 'compileFormula', { text: 'x0' })
    service.tell({ kind: 'ping' })
    expect(service.said.filter(({ kind }) => kind === 'alive')).toHaveLength(2)
    await service.answers(2)
    expect(service.saidOf(1).some(({ kind }) => kind === 'reply')).toBe(false)
    service.tell({ kind: 'cancel', id: 1 })
    await service.answers(1)
  })
})

test('what computes in a thread that goes on ends with the service', async () => {
  const service = bareService()
  service.call(1, 'descend', endless)
  service.call(2, 'descend', endless)
  service.stop()
  for (const id of [1, 2]) {
    expect((await service.answers(id)).at(-1)).toMatchObject({
      result: { ok: true, value: { outcome: { kind: 'cancelled' } } },
    })
  }
})

describe('more calls than any page of ours makes', () => {
  test('are refused as busy, in words that name the limit; room comes with each reply', async () => {
    const service = bareService()
    for (let id = 1; id <= MOST_CALLS + 1; id++) service.call(id, 'compileFormula', { text: 'x0' })
    const busy = { kind: 'busy', key: 'error.busy', values: { most: MOST_CALLS } }
    expect(service.saidOf(MOST_CALLS + 1)).toEqual([
      { kind: 'reply', id: MOST_CALLS + 1, result: { ok: false, failure: busy }, parts: 0 },
    ])
    await Promise.all(Array.from({ length: MOST_CALLS }, (_, index) => service.answers(index + 1)))
    expect(service.saidOf(MOST_CALLS)).toMatchObject([{ result: { ok: true } }])
    service.call(1001, 'compileFormula', { text: 'x0' })
    expect(await service.answers(1001)).toMatchObject([{ result: { ok: true } }])
  })
})

describe('a cancel', () => {
  test('under way ends a descent with what it has', async () => {
    const abort = new AbortController()
    const onPart = () => {
      abort.abort()
    }
    const trace = await engineBehindMessages().descend(endless, { signal: abort.signal, onPart })
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

  test('of what is computed in one go is a failure when it comes in time', async () => {
    const reply = engineBehindMessages().compileFormula({ text: 'x0' }, { signal: AbortSignal.abort() })
    await expect(reply).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  })

  test('of a call that has ended, or never was, says nothing', async () => {
    const service = bareService()
    service.call(1, 'compileFormula', { text: 'x0' })
    await service.answers(1)
    const before = service.said.length
    service.tell({ kind: 'cancel', id: 1 })
    service.tell({ kind: 'cancel', id: 99 })
    expect(service.said).toHaveLength(before)
  })
})

test('a service says that it is alive when it has started', () => {
  expect(bareService().said).toEqual([{ kind: 'alive' }])
})
