import { expect, test, vi } from 'vitest'
import type { FromWorker, ToWorker } from '../../../src-main/contract/messages'
import { orInstead } from '../../../src-main/worker/or-instead'
import type { Transport } from '../../../src-main/worker/transport'

const call = (id: number): ToWorker => ({ kind: 'call', id, name: 'compileFormula', request: { text: 'x0' } })
const answer = (id: number): FromWorker => ({ kind: 'reply', id, result: { ok: true, value: 'facts' }, parts: 0 })
const alive: FromWorker = { kind: 'alive' }

/** An end that the test plays. */
function played() {
  const heard: ToWorker[] = []
  let say: (message: FromWorker) => void = () => undefined
  let crash: (reason: string) => void = () => undefined
  const terminate = vi.fn()
  const transport: Transport<ToWorker, FromWorker> = {
    post: (message) => heard.push(message),
    onMessage: (listener) => (say = listener),
    onFailure: (listener) => (crash = listener),
    terminate,
  }
  return {
    terminate,
    heard,
    transport,
    say: (message: FromWorker) => say(message),
    crash: (reason: string) => crash(reason),
  }
}

/** A worker, the other in its place, and what is heard of both. */
function pair() {
  const [worker, other] = [played(), played()]
  const transport = orInstead(
    () => worker.transport,
    () => other.transport,
  )
  const told: FromWorker[] = []
  const failures: string[] = []
  transport.onMessage((message) => told.push(message))
  transport.onFailure((reason) => failures.push(reason))
  return { worker, other, transport, told, failures }
}

test('a worker that is refused is replaced unnoticed, and all that it was told is told to the other', () => {
  const { worker, other, transport, told, failures } = pair()
  transport.post(call(1), [])
  transport.post({ kind: 'cancel', id: 1 }, [])
  worker.crash('')
  transport.post(call(2), [])
  expect(other.heard).toEqual([call(1), { kind: 'cancel', id: 1 }, call(2)])
  other.say(alive)
  other.say(answer(2))
  expect(told).toEqual([alive, answer(2)])
  expect(failures).toEqual([])
  transport.terminate()
  expect(other.terminate).toHaveBeenCalledOnce()
})

test('a worker that cannot even be made is replaced at once', () => {
  const other = played()
  const transport = orInstead(
    () => {
      throw new Error('SecurityError')
    },
    () => other.transport,
  )
  transport.post(call(1), [])
  expect(other.heard).toEqual([call(1)])
})

test('one that has given a sign of life stays, and its crash is told', () => {
  const { worker, other, transport, told, failures } = pair()
  transport.post(call(1), [])
  worker.say(alive)
  worker.crash('crashed')
  expect(told).toEqual([alive])
  expect(failures).toEqual(['crashed'])
  expect(other.heard).toEqual([])
  expect(worker.heard).toEqual([call(1)])
})
