import { beforeAll, expect, test, vi } from 'vitest'
import type { Bridge } from '../../src-main/contract/bridge'
import type { FromEngine } from '../../src-main/contract/messages'

type Listener = (event: object, ...values: unknown[]) => void
const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn<(name: string, api: object) => void>() },
  ipcRenderer: {
    send: vi.fn<(channel: string, value: unknown) => void>(),
    on: vi.fn<(channel: string, listener: (event: object, ...values: unknown[]) => void) => void>(),
  },
}))
vi.mock('electron', () => electron)

let bridge: Bridge
beforeAll(async () => {
  await import('../../src-main/preload')
  bridge = electron.contextBridge.exposeInMainWorld.mock.calls[0]?.[1] as Bridge
})

const listenerOf = (channel: string): Listener | undefined =>
  electron.ipcRenderer.on.mock.calls.find(([name]) => name === channel)?.[1]
const event = { sender: 'says anything to the main process' }

test('the page gets these functions and nothing else', () => {
  expect(electron.contextBridge.exposeInMainWorld.mock.calls.map(([name]) => name)).toEqual(['downhill'])
  expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual(
    [
      ...['post', 'onMessage', 'setAppearance', 'onCommand', 'onRestart'],
      ...['openFile', 'onFile', 'readyForFiles', 'saveFile', 'onSaved', 'setFile'],
    ].map((name) => [name, 'function']),
  )
})

test('each speaks on its own channel', () => {
  bridge.post({ kind: 'cancel', id: 1 })
  bridge.setAppearance({ language: 'en', theme: 'dark' })
  bridge.openFile()
  bridge.readyForFiles()
  bridge.saveFile({ text: '{}', id: null, name: 'a.downhill' })
  bridge.setFile({ id: null, kept: '', isChanged: false })
  expect(electron.ipcRenderer.send.mock.calls).toEqual([
    ['to-engine', { kind: 'cancel', id: 1 }],
    ['set-appearance', { language: 'en', theme: 'dark' }],
    ['open-file'],
    ['ready-for-files'],
    ['save-file', { text: '{}', id: null, name: 'a.downhill' }],
    ['set-file', { id: null, kept: '', isChanged: false }],
  ])
})

test('a listener of the page hears values alone, never the event', () => {
  const [heard, commanded, restarted, offered, saved] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()]
  bridge.onFile(offered)
  bridge.onSaved(saved)
  listenerOf('file')?.(event, { kind: 'kept' }, 'more')
  listenerOf('saved')?.(event, { kind: 'cancelled' }, 'more')
  expect([offered.mock.calls, saved.mock.calls]).toEqual([[[{ kind: 'kept' }]], [[{ kind: 'cancelled' }]]])
  bridge.onMessage(heard)
  bridge.onCommand(commanded)
  bridge.onRestart(restarted)
  const part: FromEngine = { kind: 'part', id: 1, part: 'one' }
  listenerOf('from-engine')?.(event, part, 'more')
  listenerOf('command')?.(event, 'undo', 'more')
  listenerOf('restart')?.(event, 'more')
  expect(heard.mock.calls).toEqual([[part]])
  expect(commanded.mock.calls).toEqual([['undo']])
  expect(restarted.mock.calls).toEqual([[]])
})
