import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { channels } from '../../src-main/contract/bridge'
import type { ToWorker } from '../../src-main/contract/messages'
import { said, seeds, spoken, type Said } from './channel-seeds'
import { fakeElectron, FakePage } from './fake-electron'
import { fuzz } from './fuzz'
import { mutated } from './mutated'
import { watchOutside, type Outside } from './outside'

/** A worker that answers every call at once, so that the main process alone is under test. */
class FakeWorker extends EventEmitter {
  postMessage(message: ToWorker): void {
    if (message.kind === 'call')
      this.emit('message', { kind: 'reply', id: message.id, result: { ok: true, value: 'answer' }, parts: 0 })
  }
  terminate(): Promise<number> {
    return Promise.resolve(0)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'downhill-'))
const { electron, listeners, page, asked } = fakeElectron(folder)
let outside: Outside
const warn = vi.spyOn(console, 'warn')

const ours = { url: 'app://downhill/index.html', parent: null }
/** Frames from which nothing may be taken. */
const wrong = [
  null,
  { ...ours, parent: ours },
  ...['https://example.com/', 'app://other/', 'file:///index.html', 'about:blank', ''].map((url) => ({
    url,
    parent: null,
  })),
]

beforeAll(async () => {
  vi.doMock('electron', () => electron)
  vi.doMock('node:worker_threads', () => ({ Worker: FakeWorker }))
  vi.doMock('../../src-main/worker/node-worker?modulePath', () => ({ default: 'node-worker.js' }))
  await import('../../src-main/main')
  await vi.waitFor(() => {
    expect(listeners.has(channels.setAppearance)).toBe(true)
  })
  warn.mockReturnValue()
  outside = watchOutside()
})
afterEach(() => {
  warn.mockClear()
})
afterAll(() => {
  outside.end()
  rmSync(folder, { recursive: true })
})

/** What happened while one message was heard. */
async function say(channel: string, message: unknown, senderFrame: object | null) {
  const [files, told, dialogs, warned] = [outside.reached.length, page.told.length, asked.count, warn.mock.calls.length]
  const listener = listeners.get(channel)
  // Kept in Node as Electron does: it would be told in a dialog.
  await (listener?.({ sender: page, senderFrame }, message) as unknown)
  return {
    // What is refused is in the log.
    reached: outside.reached.slice(files).filter((use) => !use.includes(join(folder, 'downhill.log'))),
    told: page.told.slice(told),
    dialogs: asked.count - dialogs,
    warned: warn.mock.calls.slice(warned).map(([text]) => String(text)),
  }
}

test('every channel by which a page can speak is heard, and takes part here', () => {
  expect([...listeners.keys()].sort()).toEqual([...spoken].sort())
  expect(said.map((name) => channels[name]).sort()).toEqual([...spoken].sort())
})

test.each(said)('whatever a wrong sender says by %s changes nothing, and is logged in short', async (name) => {
  for (const frame of wrong) {
    await fuzz({
      name: `${name} from ${frame?.url ?? 'a frame that is gone'}${frame?.parent ? ', a frame inside' : ''}`,
      inputs: mutated(seeds[name]),
      count: 10_000,
      ask: async (message) => {
        const { warned, ...effects } = await say(channels[name], message, frame)
        expect(effects).toEqual({ reached: [], told: [], dialogs: 0 })
        expect(warned).toHaveLength(1)
        expect(warned[0]?.length).toBeLessThan(300)
        return 'refused'
      },
    })
  }
})

test.each(said)(
  'whatever our page says by %s is taken or refused in words, and no file but the app’s is touched',
  async (name) => {
    const { answers } = await fuzz({
      name: `${name} from our page`,
      inputs: mutated(seeds[name]),
      count: 10_000,
      ask: async (message) => {
        const { warned, reached, told } = await say(channels[name], message, ours)
        for (const use of reached) expect(use).toContain(folder)
        for (const text of warned) expect(text.length).toBeLessThan(1_000)
        return kindOf(name, told) ?? (warned.length > 0 ? 'refused' : 'taken')
      },
    })
    expect(answers.size).toBeGreaterThan(1)
  },
)

/** How a call was replied to; undefined where nothing was. */
function kindOf(name: Said, told: FakePage['told']): string | undefined {
  if (name !== 'post' || told.length === 0) return undefined
  expect(told).toMatchObject([[channels.onMessage, { kind: 'reply', parts: 0 }]])
  const { result } = told[0]?.[1] as { result: { ok: boolean; failure?: { kind: unknown; key: unknown } } }
  if (result.ok) return 'answered'
  expect(result.failure).toMatchObject({ kind: 'bad-request', key: 'error.badRequest' })
  return 'bad request'
}
