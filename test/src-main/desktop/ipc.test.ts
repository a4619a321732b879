import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FromEngine, ToEngine } from '../../../src-main/contract/messages'
import { setupIpc } from '../../../src-main/desktop/ipc'

const ipcMain = vi.hoisted(() => ({ listeners: new Map<string, (event: object, message: unknown) => void>() }))
vi.mock('electron', () => ({
  ipcMain: {
    on: (channel: string, listener: (event: object, message: unknown) => void) => {
      ipcMain.listeners.set(channel, listener)
    },
  },
}))

const ours = { url: 'app://downhill/index.html', parent: null }
const call = (id: unknown, name: unknown, request: unknown) => ({ kind: 'call', id, name, request })
const compile = (id: unknown) => call(id, 'compileFormula', { text: 'x0' })
const answer = (id: number): FromEngine => ({ kind: 'reply', id, result: { ok: true, value: 'facts' }, parts: 0 })

/** A page: what it was sent, by channel. */
class Page extends EventEmitter {
  readonly sent: [channel: string, message: unknown][] = []
  isGone = false
  isDestroyed(): boolean {
    return this.isGone
  }
  send(channel: string, message: unknown): void {
    if (this.isGone) throw new TypeError('Object has been destroyed')
    this.sent.push([channel, message])
  }
}

let posted: ToEngine[]
let fromEngine: (message: FromEngine) => void
let page: Page
const warn = vi.spyOn(console, 'warn')

beforeEach(() => {
  posted = []
  page = new Page()
  warn.mockClear().mockReturnValue()
  setupIpc({
    post: (message) => posted.push(message),
    onMessage: (listener) => (fromEngine = listener),
  })
})

/** A message as it comes from a frame of a page. */
function send(message: unknown, from: Page = page, senderFrame: object | null = ours): void {
  ipcMain.listeners.get('to-engine')?.({ sender: from as unknown as WebContents, senderFrame }, message)
}

describe('a call of our page', () => {
  test('goes to the engine as the contract knows it, and its parts and reply come back in order', () => {
    send({ ...call(1, 'compileFormula', { text: 'x0', intruder: 1 }), intruder: 2 })
    expect(posted).toEqual([compile(1)])
    const part: FromEngine = { kind: 'part', id: 1, part: 'one' }
    fromEngine(part)
    fromEngine(answer(1))
    expect(page.sent).toEqual([
      ['from-engine', part],
      ['from-engine', answer(1)],
    ])
  })

  test('is answered to that page alone, once', () => {
    const other = new Page()
    send(compile(1))
    send(compile(2), other)
    fromEngine(answer(2))
    fromEngine(answer(2))
    expect(page.sent).toEqual([])
    expect(other.sent).toEqual([['from-engine', answer(2)]])
  })

  test('is cancelled by it, and only while it is under way', () => {
    send(compile(1))
    send({ kind: 'cancel', id: 1 })
    expect(posted).toEqual([compile(1), { kind: 'cancel', id: 1 }])
    fromEngine(answer(1))
    send({ kind: 'cancel', id: 1 })
    send({ kind: 'cancel', id: 99 })
    expect(posted).toHaveLength(2)
  })

  test('is not cancelled by another page', () => {
    send(compile(1))
    send({ kind: 'cancel', id: 1 }, new Page())
    expect(posted).toEqual([compile(1)])
  })

  test('with an id that is under way is refused, and the first keeps its reply', () => {
    const other = new Page()
    send(compile(1))
    send(compile(1), other)
    send(compile(1))
    expect(posted).toEqual([compile(1)])
    expect(warn.mock.calls.flat()).toEqual(Array(2).fill('Refused a call: 1 is under way'))
    fromEngine(answer(1))
    expect([page.sent.length, other.sent.length]).toEqual([1, 0])
  })
})

describe('a page that goes', () => {
  test('has its run cancelled when another is loaded in its place, and that one hears nothing of it', () => {
    send(compile(1))
    page.emit('did-navigate')
    expect(posted.at(-1)).toEqual({ kind: 'cancel', id: 1 })
    fromEngine(answer(1))
    expect(page.sent).toEqual([])
  })

  test('is sent nothing any more, even before it has said that it is gone', () => {
    send(compile(1))
    page.isGone = true
    fromEngine(answer(1))
    expect(page.sent).toEqual([])
  })
})

describe('what does not fit', () => {
  test('a request gets a failure as its reply, and is logged', () => {
    send(call(1, 'compileFormula', { text: 7 }))
    const failure = { kind: 'bad-request', values: { call: 'compileFormula', field: 'text' } }
    expect(page.sent).toMatchObject([
      ['from-engine', { kind: 'reply', id: 1, parts: 0, result: { ok: false, failure } }],
    ])
    expect(posted).toEqual([])
    expect(warn).toHaveBeenCalledOnce()
  })

  test.each(['constructor', ['compileFormula'], { toString: () => 'compileFormula' }, undefined])(
    'a name that is none (%j) gets a failure as its reply, too',
    (name) => {
      send(call(1, name, { text: 'x0' }))
      expect(page.sent).toMatchObject([['from-engine', { id: 1, result: { failure: { kind: 'bad-request' } } }]])
      expect(posted).toEqual([])
    },
  )

  test.each([
    ['nothing', undefined],
    ['a text', 'call'],
    ['an unknown kind', { kind: 'ping', id: 1 }],
    ['an id that is a text', compile('1')],
    ['an id that is an object', compile({ valueOf: () => 1 })],
    ['an id that is no whole number', compile(1.5)],
    ['an id that is NaN', compile(NaN)],
    ['a cancel without an id', { kind: 'cancel' }],
  ])('%s is ignored and logged', (_what, message) => {
    send(message)
    expect([posted, page.sent]).toEqual([[], []])
    expect(warn).toHaveBeenCalledOnce()
  })

  test('a text without end is not logged without end', () => {
    const long = 'x'.repeat(1_000_000)
    send(call(1, long, {}))
    send({ kind: long, id: 1 })
    send(compile(long))
    expect(warn).toHaveBeenCalledTimes(3)
    for (const [text] of warn.mock.calls) expect(String(text).length).toBeLessThan(1_000)
  })
})

test.each([
  ['a frame inside it', { ...ours, parent: ours }],
  ['another origin', { url: 'https://example.com/', parent: null }],
  ['a frame that is gone', null],
])('a message from %s is ignored and logged: a call as well as a cancel', (_what, frame) => {
  send(compile(1))
  send(compile(2), page, frame)
  send({ kind: 'cancel', id: 1 }, page, frame)
  expect(posted).toEqual([compile(1)])
  expect(warn).toHaveBeenCalledTimes(2)
})
