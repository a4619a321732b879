import { afterEach, describe, expect, test, vi } from 'vitest'
import { createEngine } from '../../../src-main/contract/engine-client'
import type { Line } from '../../../src-main/contract/line'
import type { FromEngine, ToEngine } from '../../../src-main/contract/messages'
import { bowlDescent } from '../../support/descents'

const facts = { text: 'x0', latex: 'x_0', dimension: 1, variables: [0] }
const records = (...steps: number[]) => ({
  steps: Float64Array.from(steps),
  points: Float64Array.from(steps),
  values: Float64Array.from(steps),
  gradients: Float64Array.from(steps),
  events: steps.map((step) => ({ kind: 'rose', step })),
})

/** A line whose far end the test plays: what was posted, and a voice for what comes back to the n-th call. */
function playLine() {
  const posted: ToEngine[] = []
  let hear: (message: FromEngine) => void = () => undefined
  const line: Line = {
    post: (message) => posted.push(structuredClone(message)),
    onMessage: (listener) => (hear = listener),
  }
  const idOf = (call: number) => posted.filter(({ kind }) => kind === 'call')[call]?.id ?? NaN
  return {
    engine: createEngine(line),
    posted,
    idOf,
    part: (call: number, part: unknown) => {
      hear({ kind: 'part', id: idOf(call), part })
    },
    reply: (call: number, value: unknown, parts = 0) => {
      hear({ kind: 'reply', id: idOf(call), result: { ok: true, value }, parts })
    },
    fail: (call: number, failure: { kind: string; key: string; values: Record<string, string> }) => {
      hear({ kind: 'reply', id: idOf(call), result: { ok: false, failure }, parts: 0 })
    },
  }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a call', () => {
  test('goes out by name with its request, and its reply is its value', async () => {
    const { engine, posted, reply, idOf } = playLine()
    const asked = engine.compileFormula({ text: 'x0' })
    expect(posted).toEqual([{ kind: 'call', id: idOf(0), name: 'compileFormula', request: { text: 'x0' } }])
    reply(0, facts)
    expect(await asked).toEqual(facts)
  })

  test('that fails rejects with the far end’s failure', async () => {
    const { engine, fail } = playLine()
    const failure = { kind: 'unknown-name', key: 'error.formula.unknown-name', values: { text: 'z' }, position: 2 }
    const asked = engine.compileFormula({ text: 'x0 + z' })
    fail(0, failure)
    await expect(asked).rejects.toMatchObject({ name: 'FailureError', failure })
  })

  test('whose request cannot be sent rejects as a fault of ours, and leaves the line fit for the next', async () => {
    const { engine, reply } = playLine()
    const text = (() => 'x0') as unknown as string
    await expect(engine.compileFormula({ text })).rejects.toMatchObject({ failure: { kind: 'internal' } })
    const next = engine.compileFormula({ text: 'x0' })
    reply(0, facts)
    expect(await next).toEqual(facts)
  })

  test('hears its own parts and reply alone, in whatever order the calls are answered', async () => {
    const { engine, part, reply } = playLine()
    const [first, second] = [engine.descend(bowlDescent), engine.descend(bowlDescent)]
    part(1, records(10))
    part(0, records(0))
    part(1, records(11))
    reply(1, records(12), 2)
    reply(0, records(1), 1)
    expect(await first).toEqual(records(0, 1))
    expect(await second).toEqual(records(10, 11, 12))
  })

  test('that has ended hears nothing more', async () => {
    const { engine, part, reply } = playLine()
    const onPart = vi.fn()
    const asked = engine.descend(bowlDescent, { onPart })
    reply(0, records(0))
    await asked
    part(0, records(1))
    expect(onPart).not.toHaveBeenCalled()
  })
})

describe('the ids', () => {
  test('are all different, and those of a page loaded anew are others than before', () => {
    vi.spyOn(Math, 'random').mockReturnValueOnce(0.25).mockReturnValueOnce(0.75)
    const [before, after] = [playLine(), playLine()]
    for (const { engine } of [before, after, before, after]) void engine.compileFormula({ text: 'x0' })
    const ids = [...before.posted, ...after.posted].map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
  })

  test('are exact whole numbers even if they begin as high as they may', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1 - 2 ** -53)
    const { engine, idOf } = playLine()
    for (let call = 0; call < 3; call++) void engine.compileFormula({ text: 'x0' })
    expect([idOf(0), idOf(1), idOf(2)].every(Number.isSafeInteger)).toBe(true)
    expect(idOf(2) - idOf(0)).toBe(2)
  })
})

describe('an abort', () => {
  const cancels = (posted: readonly ToEngine[]) => posted.filter(({ kind }) => kind === 'cancel')

  test('before the call lets the engine decide what is left of it: call and cancel both go out', () => {
    const { engine, posted, idOf } = playLine()
    void engine.descend(bowlDescent, { signal: AbortSignal.abort() })
    expect(posted.map(({ kind }) => kind)).toEqual(['call', 'cancel'])
    expect(cancels(posted)).toEqual([{ kind: 'cancel', id: idOf(0) }])
  })

  test('under way cancels the one call, once', () => {
    const { engine, posted, idOf } = playLine()
    const abort = new AbortController()
    void engine.descend(bowlDescent)
    void engine.descend(bowlDescent, { signal: abort.signal })
    expect(cancels(posted)).toEqual([])
    abort.abort()
    expect(cancels(posted)).toEqual([{ kind: 'cancel', id: idOf(1) }])
  })

  test('after the reply cancels nothing', async () => {
    const { engine, posted, reply } = playLine()
    const abort = new AbortController()
    const asked = engine.compileFormula({ text: 'x0' }, { signal: abort.signal })
    reply(0, facts)
    await asked
    abort.abort()
    expect(cancels(posted)).toEqual([])
  })
})
