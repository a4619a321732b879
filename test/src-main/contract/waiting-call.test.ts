import { expect, test, vi } from 'vitest'
import type { FromEngine } from '../../../src-main/contract/messages'
import { WaitingCall } from '../../../src-main/contract/waiting-call'

const part = (text: string): FromEngine => ({ kind: 'part', id: 1, part: text })
const reply = (value: string, parts: number): FromEngine => ({
  kind: 'reply',
  id: 1,
  result: { ok: true, value },
  parts,
})
const failure = { kind: 'worker-lost', key: 'error.workerLost', values: {} }
const join = (parts: readonly string[], last: string) => [...parts, last].join(' ')

/** Whether a promise is settled once all that waits for nothing else has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol()
  await new Promise(setImmediate)
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending
}

test('a reply that overtakes its parts is held until the last of them is there, and nothing is lost', async () => {
  const call = new WaitingCall(join, undefined)
  call.hear(part('one'))
  call.hear(reply('end', 3))
  call.hear(part('two'))
  expect(await isSettled(call.result)).toBe(false)
  call.hear(part('three'))
  expect(await call.result).toBe('one two three end')
})

test('a reply whose parts are all there settles the call at once', async () => {
  const call = new WaitingCall(join, undefined)
  call.hear(part('one'))
  call.hear(reply('end', 1))
  expect(await call.result).toBe('one end')
})

test('a failure waits for no part: of what failed, nobody needs them', async () => {
  const call = new WaitingCall(join, undefined)
  call.hear({ kind: 'reply', id: 1, result: { ok: false, failure }, parts: 5 })
  await expect(call.result).rejects.toMatchObject({ name: 'FailureError', failure })
})

test('a call whose parts only show the way has its reply alone as the result', async () => {
  const onPart = vi.fn()
  const call = new WaitingCall(undefined, onPart)
  call.hear(part('coarse'))
  call.hear(part('finer'))
  call.hear(reply('fine', 2))
  expect(await call.result).toBe('fine')
  expect(onPart.mock.calls).toEqual([['coarse'], ['finer']])
})
