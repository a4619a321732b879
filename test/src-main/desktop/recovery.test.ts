import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setupRecovery } from '../../../src-main/desktop/recovery'
import type { SettingsFile } from '../../../src-main/desktop/settings'
import { wordsIn } from '../../../src-main/desktop/words'

const electron = vi.hoisted(() => ({
  app: { quit: vi.fn(), getPreferredSystemLanguages: () => ['ja-JP'] },
  dialog: { showErrorBox: vi.fn<(title: string, message: string) => void>() },
  ipcMain: {},
  nativeTheme: {},
  screen: {},
  BrowserWindow: {},
  Menu: {},
}))
vi.mock('electron', () => electron)

let contents: EventEmitter & { reload: () => void }
const reload = vi.fn()
const load = vi.fn<(address: string) => Promise<void>>(() => Promise.resolve())
const seconds = (count: number) => {
  vi.advanceTimersByTime(count * 1000)
}
const crash = (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason, exitCode: 5 })

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockReturnValue()
  contents = Object.assign(new EventEmitter(), { reload })
  const window = { webContents: contents, isDestroyed: () => false, loadURL: load }
  const settings = { current: { appearance: { language: 'en', theme: 'system' } } }
  setupRecovery(window as unknown as BrowserWindow, settings as unknown as SettingsFile)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  for (const mock of [reload, load, electron.app.quit, electron.dialog.showErrorBox]) mock.mockClear()
})

test('a page that crashes is loaded again; one that crashes now and then is, every time', () => {
  for (let time = 1; time <= 5; time++) {
    crash()
    expect(reload).toHaveBeenCalledTimes(time)
    seconds(61)
  }
  expect(load).not.toHaveBeenCalled()
})

test('the second crash within a minute shows the plain page, with its reason', () => {
  crash()
  seconds(59)
  crash('oom')
  expect(reload).toHaveBeenCalledOnce()
  expect(load.mock.calls).toEqual([['app://downhill/stopped.html?reason=oom&language=en']])
})

test('the third, of a page that cannot even show that, is told in a box, and the app ends instead of trying for ever', () => {
  for (let time = 0; time < 3; time++) crash('launch-failed')
  const { title, message } = wordsIn('en').cannotShow
  expect(electron.dialog.showErrorBox.mock.calls).toEqual([[title, message]])
  expect(electron.app.quit).toHaveBeenCalledOnce()
  expect([reload.mock.calls.length, load.mock.calls.length]).toEqual([1, 1])
})

test('a page that ends in order is left alone', () => {
  for (let time = 0; time < 3; time++) crash('clean-exit')
  expect([reload.mock.calls, load.mock.calls, electron.app.quit.mock.calls]).toEqual([[], [], []])
})
