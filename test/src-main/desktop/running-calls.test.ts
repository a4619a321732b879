import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { beforeEach, expect, test } from 'vitest'
import { RunningCalls } from '../../../src-main/desktop/running-calls'

let events = new EventEmitter()
let page: WebContents
let running: RunningCalls
beforeEach(() => {
  events = new EventEmitter()
  page = events as unknown as WebContents
  running = new RunningCalls()
})

/** Starts a call that lasts until `end` is called. */
function start(id: number) {
  let signal: AbortSignal | undefined
  let end: () => void = () => undefined
  const done = running.run(page, id, (given) => {
    signal = given
    return new Promise<void>((resolve) => (end = resolve))
  })
  return {
    isCancelled: () => signal?.aborted,
    end: async () => {
      end()
      await done
    },
  }
}

test('cancelling reaches the one call, and none that has ended', async () => {
  const [first, second] = [start(1), start(2)]
  running.cancel(page, 1)
  expect([first.isCancelled(), second.isCancelled()]).toEqual([true, false])
  await second.end()
  running.cancel(page, 2)
  expect(second.isCancelled()).toBe(false)
})

test('an id is in use exactly as long as its call', async () => {
  const call = start(1)
  expect(running.has(page, 1)).toBe(true)
  await call.end()
  expect(running.has(page, 1)).toBe(false)
})

test.each([
  ['a reload', 'did-start-navigation', { isMainFrame: true, isSameDocument: false }],
  ['a crash', 'render-process-gone', {}],
  ['closing', 'destroyed', {}],
])('%s cancels all calls of the page, whose ids are free again', (_what, event, details) => {
  const calls = [start(1), start(2)]
  events.emit(event, details)
  expect(calls.map((call) => call.isCancelled())).toEqual([true, true])
  expect(running.has(page, 1)).toBe(false)
})

test.each([
  ['a change of the address’s fragment', { isMainFrame: true, isSameDocument: true }],
  ['a navigation of an inner frame', { isMainFrame: false, isSameDocument: false }],
])('%s cancels nothing', (_what, details) => {
  const call = start(1)
  events.emit('did-start-navigation', details)
  expect(call.isCancelled()).toBe(false)
})

test('a call that ends late does not free the id of the next page’s call', async () => {
  const old = start(1)
  events.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false })
  const next = start(1)
  await old.end()
  expect(running.has(page, 1)).toBe(true)
  running.cancel(page, 1)
  expect(next.isCancelled()).toBe(true)
})
