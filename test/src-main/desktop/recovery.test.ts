import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Autosave } from '../../../src-main/desktop/autosave'
import { setupRecovery } from '../../../src-main/desktop/recovery'
import type { SettingsFile } from '../../../src-main/desktop/settings'
import { wordsIn } from '../../../src-main/desktop/words'

interface Asked {
  buttons: string[]
  signal: AbortSignal
}
const electron = vi.hoisted(() => ({
  app: {
    quit: vi.fn(),
    getPreferredSystemLanguages: () => ['ja-JP'],
    on: vi.fn<(event: string, listener: (event: object, details: object) => void) => void>(),
  },
  dialog: {
    showErrorBox: vi.fn<(title: string, message: string) => void>(),
    showMessageBox: vi.fn<(window: object, asked: Asked) => Promise<{ response: number }>>(),
  },
  ipcMain: {},
  nativeTheme: {},
  screen: {},
  BrowserWindow: {},
  Menu: {},
}))
vi.mock('electron', () => electron)

let contents: EventEmitter & { reload: () => void; forcefullyCrashRenderer: () => void }
let window: EventEmitter
const [kill, reload] = [vi.fn(), vi.fn()]
let folder = ''
let autosave: Autosave
const load = vi.fn<(address: string) => Promise<void>>(() => Promise.resolve())
const seconds = (count: number) => {
  vi.advanceTimersByTime(count * 1000)
}
const crash = (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason, exitCode: 5 })

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockReturnValue()
  contents = Object.assign(new EventEmitter(), { reload, forcefullyCrashRenderer: kill })
  vi.spyOn(console, 'warn').mockReturnValue()
  window = Object.assign(new EventEmitter(), { webContents: contents, isDestroyed: () => false, loadURL: load })
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
  autosave = new Autosave(join(folder, 'autosave.json'))
  const settings = { current: { appearance: { language: 'en', theme: 'system' } } }
  setupRecovery(window as unknown as BrowserWindow, settings as unknown as SettingsFile, autosave)
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
  for (const mock of [reload, load, kill, electron.app.quit, electron.dialog.showErrorBox]) mock.mockClear()
  electron.dialog.showMessageBox.mockReset()
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

describe('the plain page', () => {
  const stopped = 'app://downhill/stopped.html?reason=crashed&language=en'
  const set = { link: '#v=3&descent=%7B%22learningRate%22%3A0.3%7D', file: { path: '/a.downhill', kept: 'k' } }
  /** A button of it leads somewhere. @returns whether the navigation itself goes on */
  const press = (url: string) => {
    const preventDefault = vi.fn()
    contents.emit('will-frame-navigate', { url, preventDefault })
    expect(load).toHaveBeenCalledOnce()
    vi.runAllTimers()
    return preventDefault.mock.calls.length === 0
  }
  const crashTwice = () => {
    for (let time = 0; time < 2; time++) crash()
  }

  test('opens what was set once more, with the file that it belongs to, at an address of our own', () => {
    autosave.update(set)
    crashTwice()
    expect(load.mock.lastCall).toEqual([`${stopped}&again=`])
    expect(press('app://downhill/index.html?again=#elsewhere')).toBe(false)
    expect(load.mock.lastCall).toEqual([`app://downhill/index.html${set.link}`])
    expect(autosave.current.file).toEqual(set.file)
  })

  test('starts afresh, and then what comes belongs to no file', () => {
    autosave.update(set)
    crashTwice()
    expect(press('app://downhill/index.html?')).toBe(false)
    expect(load.mock.lastCall).toEqual(['app://downhill/index.html#'])
    expect(autosave.current).toEqual({ link: '#', file: null, before: set })
  })

  test('comes back when what was opened once more crashes again, as often as the person tries', () => {
    autosave.update(set)
    crashTwice()
    for (let time = 0; time < 3; time++) {
      load.mockClear()
      void load(stopped)
      press('app://downhill/index.html?again=')
      crash()
      expect(load.mock.lastCall).toEqual([`${stopped}&again=`])
    }
    expect(electron.app.quit).not.toHaveBeenCalled()
  })

  test('that is gone after a while is loaded again', () => {
    crashTwice()
    seconds(61)
    crash()
    expect([reload.mock.calls.length, electron.app.quit.mock.calls]).toEqual([2, []])
  })

  test('is the only one whose way is chosen for it, and it leads nowhere but to our page', () => {
    autosave.update(set)
    const preventDefault = vi.fn()
    contents.emit('will-frame-navigate', { url: 'app://downhill/index.html?', preventDefault })
    crashTwice()
    contents.emit('will-frame-navigate', { url: 'https://example.com/?again=', preventDefault })
    vi.runAllTimers()
    expect([preventDefault.mock.calls, load.mock.calls.length]).toEqual([[], 1])
    expect(autosave.current).toEqual(set)
  })
})

test('a page that ends in order is left alone', () => {
  for (let time = 0; time < 3; time++) crash('clean-exit')
  expect([reload.mock.calls, load.mock.calls, electron.app.quit.mock.calls]).toEqual([[], [], []])
})

describe('a page that does not answer', () => {
  const answers: ((button: string) => void)[] = []
  beforeEach(() => {
    answers.length = 0
    electron.dialog.showMessageBox.mockImplementation(
      (_window, { buttons }) =>
        new Promise((resolve) => answers.push((button) => resolve({ response: buttons.indexOf(button) }))),
    )
  })
  const answer = async (button: string) => {
    answers.shift()?.(button)
    await vi.advanceTimersByTimeAsync(0)
  }

  test('is left alone while the person waits, and asked about again the next time', async () => {
    for (let time = 1; time <= 2; time++) {
      window.emit('unresponsive')
      window.emit('unresponsive')
      expect(electron.dialog.showMessageBox).toHaveBeenCalledTimes(time)
      await answer('Wait')
    }
    expect(kill).not.toHaveBeenCalled()
  })

  test('is ended when the person wants it to be loaded again, and then it is as after a crash', async () => {
    window.emit('unresponsive')
    await answer('Reload')
    expect(kill).toHaveBeenCalledOnce()
    crash('killed')
    expect(reload).toHaveBeenCalledOnce()
  })

  test('that answers meanwhile takes the question back', async () => {
    window.emit('unresponsive')
    const { signal } = electron.dialog.showMessageBox.mock.lastCall?.[1] ?? {}
    window.emit('responsive')
    expect(signal?.aborted).toBe(true)
    await answer('Reload')
    expect(kill).not.toHaveBeenCalled()
  })
})

test('a process of Chromium’s that is gone is in the log, one that has ended in order is not', () => {
  const [event, gone] = electron.app.on.mock.lastCall ?? []
  expect(event).toBe('child-process-gone')
  gone?.({}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 })
  expect(console.error).not.toHaveBeenCalled()
  gone?.({}, { type: 'GPU', reason: 'crashed', exitCode: 5 })
  expect(console.error).toHaveBeenCalledExactlyOnceWith('A process is gone: GPU, crashed, exit code 5')
})
