import { expect, test, vi } from 'vitest'
import type { Bridge } from '../../../src-main/contract/bridge'
import type { Result } from '../../../src-main/contract/failure'
import type { CallerFunctions } from '../../../src-main/contract/messages'
import { createDesktopBackend } from '../../../src-renderer/backend/desktop'
import { bowlDescent } from '../../support/descents'

const facts = { text: 'x0', latex: 'x_0', dimension: 1 }
const batch = (...steps: number[]) => ({
  steps: Float64Array.from(steps),
  points: Float64Array.from(steps),
  values: Float64Array.from(steps),
  gradients: Float64Array.from(steps),
})

/** A bridge whose other side the test plays. */
function playBridge(call: (id: number, tell: CallerFunctions) => Result<unknown> | Promise<Result<unknown>>) {
  let restart: () => void = () => undefined
  const tell: { -readonly [Name in keyof CallerFunctions]: CallerFunctions[Name] } = {
    progress: () => undefined,
    batch: () => undefined,
  }
  const cancel = vi.fn()
  const bridge: Bridge = {
    call: (id) => Promise.resolve(call(id, tell)),
    cancel,
    setAppearance: () => undefined,
    onProgress: (listener) => (tell.progress = listener),
    onBatch: (listener) => (tell.batch = listener),
    onRestart: (listener) => (restart = listener),
  }
  return {
    backend: createDesktopBackend(bridge),
    tell,
    cancel,
    restart: () => {
      restart()
    },
  }
}

test('a reply of the main process is the call’s value, its failure an error', async () => {
  const failure = { kind: 'unknown-name', key: 'error.formula.unknown-name', values: { text: 'z' }, position: 2 }
  const results: Result<unknown>[] = [
    { ok: true, value: facts },
    { ok: false, failure },
  ]
  const { backend } = playBridge((id) => results[id - 1] ?? { ok: true, value: undefined })
  expect(await backend.engine.compileFormula({ text: 'x0' })).toEqual(facts)
  await expect(backend.engine.compileFormula({ text: 'x0 + z' })).rejects.toMatchObject({ failure })
})

test('batches of a trace are put together in order, before what the reply brings', async () => {
  const { backend } = playBridge((id, tell) => {
    tell.batch(id, batch(0, 1))
    tell.batch(id + 1, batch(77)) // of another call
    tell.batch(id, batch(2))
    return { ok: true, value: { ...batch(3), dimension: 1, outcome: { kind: 'stepping' } } }
  })
  const trace = await backend.engine.descend(bowlDescent)
  expect(trace).toEqual({ ...batch(0, 1, 2, 3), dimension: 1, outcome: { kind: 'stepping' } })
})

test('what comes for a call that has ended is dropped', async () => {
  const { backend, tell } = playBridge(() => ({ ok: true, value: facts }))
  const onProgress = vi.fn()
  await backend.engine.compileFormula({ text: 'x0' }, { onProgress })
  tell.progress(1, 5)
  tell.batch(1, batch(0))
  expect(onProgress).not.toHaveBeenCalled()
})

test('an abort becomes a cancel, before the call as well as during it', async () => {
  const before = playBridge(() => ({ ok: true, value: facts }))
  const aborted = expect(before.backend.engine.compileFormula({ text: 'x0' }, { signal: AbortSignal.abort() }))
  await aborted.rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  expect(before.cancel).toHaveBeenCalledExactlyOnceWith(1)

  const abort = new AbortController()
  const during = playBridge(() => {
    abort.abort()
    return { ok: true, value: facts }
  })
  const late = during.backend.engine.compileFormula({ text: 'x0' }, { signal: abort.signal })
  await expect(late).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  expect(during.cancel).toHaveBeenCalledExactlyOnceWith(1)
})

test('an abort after the reply cancels nothing', async () => {
  const { backend, cancel } = playBridge(() => ({ ok: true, value: facts }))
  const abort = new AbortController()
  await backend.engine.compileFormula({ text: 'x0' }, { signal: abort.signal })
  abort.abort()
  expect(cancel).not.toHaveBeenCalled()
})

test('a restart is told to every listener until it stops listening', () => {
  const { backend, restart } = playBridge(() => ({ ok: true, value: facts }))
  const first = vi.fn()
  const stop = backend.onRestart(first)
  restart()
  stop()
  restart()
  expect(first).toHaveBeenCalledOnce()
})
