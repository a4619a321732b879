import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FromEngine, FromWorker, ToEngine, ToWorker } from '../../../src-main/contract/messages'
import { createSupervisor, CRASH_LOOP, type Supervisor } from '../../../src-main/worker/supervisor'
import type { Transport } from '../../../src-main/worker/transport'

const supervisors: Supervisor[] = []
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)
const call = (id: number): ToEngine => ({ kind: 'call', id, name: 'compileFormula', request: { text: 'x0' } })
const answer = (id: number): FromEngine => ({ kind: 'reply', id, result: { ok: true, value: 'facts' }, parts: 0 })
const failed = (id: number, failure: object) => ({ kind: 'reply', id, result: { ok: false, failure }, parts: 0 })

const LOST = { kind: 'worker-lost', key: 'error.workerLost', values: { reason: 'crashed' } }
const FAILED = { kind: 'worker-failed', key: 'error.workerFailed', values: {} }
const CANCELLED = { kind: 'cancelled', key: 'error.cancelled', values: {} }

/** A worker that the test plays. One that is well answers pings by itself. */
class PlayedWorker implements Transport<ToWorker, FromWorker> {
  readonly heard: ToWorker[] = []
  isWell = false
  isTerminated = false
  say: (message: FromWorker) => void = () => undefined
  crash: (reason: string) => void = () => undefined

  post(message: ToWorker): void {
    this.heard.push(message)
    if (message.kind === 'ping' && this.isWell) this.say({ kind: 'alive' })
  }
  onMessage(listener: (message: FromWorker) => void): void {
    this.say = listener
  }
  onFailure(listener: (reason: string) => void): void {
    this.crash = listener
  }
  terminate(): void {
    this.isTerminated = true
  }
}

/** A supervisor, its workers so far, and all that its line has told. */
function supervise() {
  const workers: PlayedWorker[] = []
  const told: FromEngine[] = []
  const supervisor = createSupervisor(() => {
    const worker = new PlayedWorker()
    workers.push(worker)
    return worker
  })
  supervisor.onMessage((message) => told.push(message))
  supervisors.push(supervisor)
  const latest = () => {
    const worker = workers.at(-1)
    if (!worker) throw new Error('No worker was started')
    return worker
  }
  return {
    supervisor,
    workers,
    told,
    latest,
    crash: () => {
      latest().crash('crashed')
    },
  }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  for (const supervisor of supervisors.splice(0)) supervisor.dispose()
  vi.useRealTimers()
})

describe('a worker that is well', () => {
  test('is started before the first call', () => {
    expect(supervise().workers).toHaveLength(1)
  })

  test('gets calls and cancels as they come, and all that it says to a call is told on', () => {
    const { supervisor, latest, told } = supervise()
    const part: FromEngine = { kind: 'part', id: 1, part: 'one' }
    supervisor.post(call(1))
    supervisor.post({ kind: 'cancel', id: 1 })
    expect(latest().heard).toEqual([call(1), { kind: 'cancel', id: 1 }])
    for (const message of [{ kind: 'alive' } as const, part, answer(1)]) latest().say(message)
    expect(told).toEqual([part, answer(1)])
  })

  test('is watched only while it has work to do', () => {
    const { supervisor, latest } = supervise()
    expect(vi.getTimerCount()).toBe(0)
    supervisor.post(call(1))
    supervisor.post(call(2))
    expect(vi.getTimerCount()).toBe(1)
    latest().say(answer(1))
    expect(vi.getTimerCount()).toBe(1)
    latest().say(answer(2))
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is left alone while it answers pings, however long a call takes', async () => {
    const { supervisor, workers, latest } = supervise()
    latest().isWell = true
    latest().say({ kind: 'alive' })
    supervisor.post(call(1))
    await seconds(3_600)
    expect(workers).toHaveLength(1)
  })
})

describe('a worker that crashes', () => {
  test('fails the calls under way and no other, is replaced, and the app goes on', () => {
    const { supervisor, workers, told, latest, crash } = supervise()
    for (const id of [1, 2, 3]) supervisor.post(call(id))
    latest().say(answer(2))
    crash()
    expect(told).toEqual([answer(2), failed(1, LOST), failed(3, LOST)])
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
    supervisor.post(call(4))
    latest().say(answer(4))
    expect(told.at(-1)).toEqual(answer(4))
  })

  test('is not heard again: neither a late reply nor a second failure', () => {
    const { supervisor, workers, told, crash } = supervise()
    supervisor.post(call(1))
    crash()
    workers[0]?.say(answer(1))
    workers[0]?.crash('exit code 1')
    expect(told).toEqual([failed(1, LOST)])
    expect(workers).toHaveLength(2)
  })

  test('tells who listens, and nobody who has stopped listening', () => {
    const { supervisor, crash } = supervise()
    const listening = vi.fn()
    const stopped = vi.fn()
    supervisor.onRestart(listening)
    supervisor.onRestart(stopped)()
    crash()
    expect(listening).toHaveBeenCalledOnce()
    expect(stopped).not.toHaveBeenCalled()
  })
})

test('a worker that is replaced only at the second try is told of as one restart', () => {
  const workers: PlayedWorker[] = []
  const spawn = vi.fn(() => {
    // The second start fails, as where the machine has no memory for a moment.
    if (spawn.mock.calls.length === 2) throw new Error('out of memory')
    const worker = new PlayedWorker()
    workers.push(worker)
    return worker
  })
  const supervisor = createSupervisor(spawn)
  supervisors.push(supervisor)
  const onRestart = vi.fn()
  supervisor.onRestart(onRestart)
  workers[0]?.crash('crashed')
  expect(workers).toHaveLength(2)
  expect(onRestart).toHaveBeenCalledOnce()
})

describe('a worker that is silent', () => {
  const silent = { ...LOST, values: { reason: 'silent' } }

  test('is given forty seconds to start, and used when it has', async () => {
    const { supervisor, workers, told, latest } = supervise()
    supervisor.post(call(1))
    await seconds(40)
    latest().say({ kind: 'alive' })
    latest().say(answer(1))
    expect(told).toEqual([answer(1)])
    expect(workers).toHaveLength(1)
  })

  test('for a minute never will start, and is replaced', async () => {
    const { supervisor, workers, told } = supervise()
    supervisor.post(call(1))
    await seconds(61)
    expect(told).toEqual([failed(1, silent)])
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
  })

  test('for five seconds after it has started is stuck, and is replaced', async () => {
    const { supervisor, workers, told, latest } = supervise()
    latest().say({ kind: 'alive' })
    supervisor.post(call(1))
    await seconds(4.5)
    expect(told).toEqual([])
    await seconds(1)
    expect(told).toEqual([failed(1, silent)])
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
  })

  test('at every start is not started for ever: its third loss ends that, however long each took', async () => {
    const { supervisor, workers, told } = supervise()
    for (let loss = 1; loss <= CRASH_LOOP; loss++) {
      supervisor.post(call(loss))
      await seconds(600)
    }
    expect(workers).toHaveLength(CRASH_LOOP)
    expect(told.at(-1)).toEqual(failed(CRASH_LOOP, FAILED))
  })
})

describe('a worker that keeps crashing', () => {
  test('is not started again until the next call', () => {
    const { supervisor, workers, told, latest, crash } = supervise()
    for (let loss = 0; loss < CRASH_LOOP; loss++) crash()
    expect(workers).toHaveLength(CRASH_LOOP)
    supervisor.post(call(1))
    expect(workers).toHaveLength(CRASH_LOOP + 1)
    latest().say(answer(1))
    expect(told).toEqual([answer(1)])
  })

  test('is reported as such to the call that was under way', () => {
    const { supervisor, told, crash } = supervise()
    for (let loss = 1; loss < CRASH_LOOP; loss++) crash()
    supervisor.post(call(1))
    crash()
    expect(told).toEqual([failed(1, FAILED)])
  })

  test('tells of no restart when there was none', () => {
    const { supervisor, crash } = supervise()
    const onRestart = vi.fn()
    supervisor.onRestart(onRestart)
    for (let loss = 0; loss < CRASH_LOOP; loss++) crash()
    expect(onRestart).toHaveBeenCalledTimes(CRASH_LOOP - 1)
  })

  test('is forgiven when it has answered in between', () => {
    const { supervisor, workers, latest, crash } = supervise()
    for (let round = 0; round < 3; round++) {
      crash()
      crash()
      supervisor.post(call(round))
      latest().say(answer(round))
    }
    expect(workers).toHaveLength(7)
  })

  test('is not forgiven for a part alone, which says nothing of an end', () => {
    const { supervisor, workers, latest, crash } = supervise()
    for (let loss = 0; loss < 2 * CRASH_LOOP; loss++) {
      if (loss < CRASH_LOOP) supervisor.post(call(loss))
      latest().say({ kind: 'part', id: loss, part: 'one' })
      crash()
    }
    expect(workers).toHaveLength(CRASH_LOOP)
  })

  test('that cannot be started at all fails every call in words, without a loop', () => {
    const spawn = vi.fn(() => {
      throw new Error('forbidden by the policy')
    })
    const told: FromEngine[] = []
    const supervisor = createSupervisor(spawn)
    supervisor.onMessage((message) => told.push(message))
    expect(spawn).toHaveBeenCalledTimes(CRASH_LOOP)
    supervisor.post(call(1))
    supervisor.post({ kind: 'cancel', id: 1 })
    expect(told).toEqual([failed(1, FAILED)])
    expect(spawn).toHaveBeenCalledTimes(CRASH_LOOP + 1)
  })
})

test('a request that cannot be cloned throws to who posted it, and is not waited for', () => {
  const { supervisor, latest } = supervise()
  vi.spyOn(latest(), 'post').mockImplementation(() => {
    throw new DOMException('could not be cloned', 'DataCloneError')
  })
  expect(() => {
    supervisor.post(call(1))
  }).toThrow('could not be cloned')
  expect(vi.getTimerCount()).toBe(0)
})

test('after its end a supervisor leaves no worker, no timer and no call behind', () => {
  const { supervisor, workers, told, crash } = supervise()
  supervisor.post(call(1))
  supervisor.dispose()
  expect(workers[0]?.isTerminated).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
  crash()
  supervisor.post(call(2))
  expect(told).toEqual([failed(1, CANCELLED), failed(2, CANCELLED)])
  expect(workers).toHaveLength(1)
})
