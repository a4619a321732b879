import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WorkerFunctions } from '../../../src-main/contract/messages'
import { createSupervisor, CRASH_LOOP, type Supervisor } from '../../../src-main/worker/supervisor'
import { memoryWorker, type MemoryWorker } from '../../support/memory-worker'

const facts = { text: 'x0', latex: 'x_0', dimension: 1 }
const healthy: WorkerFunctions = {
  call: () => Promise.resolve({ ok: true, value: facts }),
  cancel: () => undefined,
  ping: () => true,
}
const unanswering: WorkerFunctions = { ...healthy, call: () => new Promise(() => undefined) }
/** Answers neither calls nor pings: an endless loop. */
const stuck = { ...unanswering, ping: () => new Promise(() => undefined) } as unknown as WorkerFunctions

const supervisors: Supervisor[] = []
const ask = (supervisor: Supervisor) => supervisor.engine.compileFormula({ text: 'x0' })

/** A supervisor whose n-th worker behaves as the n-th of `lives` says, the last one ever after. */
function supervise(lives: readonly [WorkerFunctions, ...WorkerFunctions[]]) {
  const workers: MemoryWorker[] = []
  const spawn = () => {
    const worker = memoryWorker(() => lives[workers.length] ?? lives[lives.length - 1] ?? lives[0])
    workers.push(worker)
    return worker
  }
  const supervisor = createSupervisor({ spawn })
  supervisors.push(supervisor)
  return { supervisor, workers, crash: (reason = 'crashed') => workers.at(-1)?.crash(reason) }
}

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'performance'] }),
)
afterEach(() => {
  for (const supervisor of supervisors.splice(0)) supervisor.dispose()
  vi.useRealTimers()
})

describe('a worker that is well', () => {
  test('is started before the first call', () => {
    expect(supervise([healthy]).workers).toHaveLength(1)
  })

  test('is watched only while it has work to do', async () => {
    const { supervisor } = supervise([healthy])
    expect(vi.getTimerCount()).toBe(0)
    const reply = ask(supervisor)
    expect(vi.getTimerCount()).toBe(1)
    await reply
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a worker that crashes', () => {
  test('fails the calls under way, is replaced, and the app goes on', async () => {
    const { supervisor, workers, crash } = supervise([unanswering, healthy])
    const replies = Promise.allSettled([ask(supervisor), ask(supervisor)])
    crash('out of memory')
    const lost = { failure: { kind: 'worker-lost', key: 'error.workerLost', values: { reason: 'out of memory' } } }
    expect(await replies).toMatchObject([{ reason: lost }, { reason: lost }])
    expect(await ask(supervisor)).toEqual(facts)
    expect(workers).toHaveLength(2)
  })

  test('tells who listens, and nobody who has stopped listening', () => {
    const { supervisor, crash } = supervise([healthy])
    const listening = vi.fn()
    const stopped = vi.fn()
    supervisor.onRestart(listening)
    supervisor.onRestart(stopped)()
    crash()
    expect(listening).toHaveBeenCalledOnce()
    expect(stopped).not.toHaveBeenCalled()
  })
})

describe('a worker that is stuck', () => {
  test('is ended after five seconds and replaced', async () => {
    const { supervisor, workers } = supervise([stuck, healthy])
    const reply = expect(ask(supervisor)).rejects.toMatchObject({ failure: { kind: 'worker-lost' } })
    await vi.advanceTimersByTimeAsync(5_000)
    await reply
    expect(workers[0]?.isTerminated()).toBe(true)
    expect(await ask(supervisor)).toEqual(facts)
  })
})

describe('a worker that keeps crashing', () => {
  test('is not started again until the next call', async () => {
    const { supervisor, workers, crash } = supervise([healthy])
    for (let loss = 0; loss < CRASH_LOOP.losses; loss++) crash()
    expect(workers).toHaveLength(CRASH_LOOP.losses)
    expect(await ask(supervisor)).toEqual(facts)
    expect(workers).toHaveLength(CRASH_LOOP.losses + 1)
  })

  test('is reported as such to the call that was under way', async () => {
    const { supervisor, crash } = supervise([unanswering])
    for (let loss = 1; loss < CRASH_LOOP.losses; loss++) crash()
    const reply = expect(ask(supervisor)).rejects.toMatchObject({ failure: { kind: 'worker-failed' } })
    crash()
    await reply
  })

  test('is forgiven when it has answered in between, or when time has passed', async () => {
    const { supervisor, workers, crash } = supervise([healthy])
    crash()
    crash()
    await ask(supervisor)
    crash()
    expect(workers).toHaveLength(4)
    await vi.advanceTimersByTimeAsync(CRASH_LOOP.window)
    crash()
    crash()
    expect(workers).toHaveLength(6)
  })

  test('that cannot be started at all fails every call in words, without a loop', async () => {
    const spawn = vi.fn(() => {
      throw new Error('forbidden by the policy')
    })
    const supervisor = createSupervisor({ spawn })
    await expect(ask(supervisor)).rejects.toMatchObject({ failure: { kind: 'worker-failed' } })
    expect(spawn).toHaveBeenCalledTimes(CRASH_LOOP.losses + 1)
  })
})

describe('after its end', () => {
  test('a supervisor leaves no worker, no timer and no call behind', async () => {
    const { supervisor, workers } = supervise([unanswering])
    const reply = expect(ask(supervisor)).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
    supervisor.dispose()
    await reply
    expect(workers[0]?.isTerminated()).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    await expect(ask(supervisor)).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  })
})
