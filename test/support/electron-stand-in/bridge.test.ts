import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import type { Bridge } from '../../../src-main/contract/bridge'
import { FROM_MAIN, preloadScript, TO_MAIN } from './sandboxed-preload'

/** A preload of one function each way, as the app's is bundled. */
const preload = `
  const { contextBridge, ipcRenderer } = require('electron')
  contextBridge.exposeInMainWorld('downhill', {
    post: (message) => ipcRenderer.send('to-engine', message),
    onMessage: (listener) => ipcRenderer.on('from-engine', (_event, message) => listener(message)),
  })`

/** A page with that preload: its bridge, what the main process hears, and a voice of the main process. */
function openPage() {
  const sent = vi.fn(() => Promise.resolve())
  const page: Record<string, unknown> = { structuredClone, location: { href: 'app://downhill/' }, [TO_MAIN]: sent }
  page['window'] = page
  page['top'] = page
  runInNewContext(preloadScript(preload, false), page)
  const say = page[FROM_MAIN] as (channel: string, values: unknown[]) => void
  return { bridge: page['downhill'] as Pick<Bridge, 'post' | 'onMessage'>, sent, say }
}

const call = { kind: 'call', id: 1, name: 'compileFormula', request: { text: 'x0' } } as const

test('plain data crosses as a copy', () => {
  const { bridge, sent } = openPage()
  bridge.post(call)
  expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'send', channel: 'to-engine', values: [call] })
})

test.each([
  ['a Proxy', new Proxy(call, {})],
  ['a Proxy within', { ...call, request: new Proxy({ text: 'x0' }, {}) }],
  ['a function within', { ...call, request: { text: () => 'x0' } }],
])('%s is refused by the bridge, as by Electron’s', (_what, message) => {
  const { bridge, sent } = openPage()
  expect(() => {
    bridge.post(message)
  }).toThrow('An object could not be cloned.')
  expect(sent).not.toHaveBeenCalled()
})

test.each(['fs', 'node:fs', 'child_process', './other.js'])(
  'a preload that requires %s fails, as in the sandbox',
  (name) => {
    const page: Record<string, unknown> = { structuredClone, location: { href: 'app://downhill/' }, [TO_MAIN]: vi.fn() }
    page['window'] = page
    page['top'] = page
    expect(() => {
      runInNewContext(preloadScript(`require(${JSON.stringify(name)})`, false), page)
    }).toThrow(`module not found: ${name}`)
  },
)

test('a listener hears the values of its channel in the order in which they were sent', () => {
  const { bridge, say } = openPage()
  const heard = vi.fn()
  bridge.onMessage(heard)
  say('from-engine', ['one'])
  say('restart', ['other'])
  say('from-engine', ['two'])
  expect(heard.mock.calls).toEqual([['one'], ['two']])
})
