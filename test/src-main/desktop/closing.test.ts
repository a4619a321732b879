import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Saved } from '../../../src-main/contract/setup-file'
import type { Autosave } from '../../../src-main/desktop/autosave'
import { setupClosing } from '../../../src-main/desktop/closing'
import type { SetupFiles } from '../../../src-main/desktop/setup-files'
import { wordsIn } from '../../../src-main/desktop/words'

interface Question {
  message: string
  buttons: string[]
}
const electron = vi.hoisted(() => ({
  dialog: { showMessageBox: vi.fn<(window: object, question: Question) => Promise<{ response: number }>>() },
}))
vi.mock('electron', () => electron)
const menu = vi.hoisted(() => ({ tellPage: vi.fn<(id: string) => void>() }))
vi.mock('../../../src-main/desktop/menu', () => menu)

class FakeWindow extends EventEmitter {
  isClosed = false
  close(): void {
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    this.isClosed = !isPrevented
  }
}
let window: FakeWindow
const [forget, willBeLost] = [vi.fn(), vi.fn<() => boolean>()]
/** The page asks to save, and what becomes of it. */
const beginSave: ((save: { saved: Promise<Saved> }) => void)[] = []
const files = {
  unsaved: undefined as string | undefined,
  nextSave: () => new Promise<{ saved: Promise<Saved> }>((resolve) => beginSave.push(resolve)),
}
const answer = (button: string) => {
  electron.dialog.showMessageBox.mockImplementation((_window, { buttons }) =>
    Promise.resolve({ response: buttons.indexOf(button) }),
  )
}
const allAnswers = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  window = new FakeWindow()
  files.unsaved = 'lesson.downhill'
  beginSave.length = 0
  for (const mock of [electron.dialog.showMessageBox, menu.tellPage, forget, willBeLost]) mock.mockReset()
  willBeLost.mockReturnValue(false)
  setupClosing(window as unknown as BrowserWindow, {
    files: files as unknown as SetupFiles,
    autosave: { forget, willBeLost } as unknown as Autosave,
    words: () => wordsIn('en'),
  })
})

test('where no file lacks anything the window closes unasked', () => {
  files.unsaved = undefined
  window.close()
  expect([window.isClosed, electron.dialog.showMessageBox.mock.calls]).toEqual([true, []])
})

test('a setup of no file that cannot be kept is offered to be saved; saved, it lets the window close', async () => {
  files.unsaved = undefined
  willBeLost.mockReturnValue(true)
  answer('Cancel')
  window.close()
  await allAnswers()
  expect([window.isClosed, electron.dialog.showMessageBox.mock.lastCall?.[1].message]).toEqual([
    false,
    'Save what you have set in a file?',
  ])
  answer('Save…')
  window.close()
  await allAnswers()
  expect([menu.tellPage.mock.calls, window.isClosed]).toEqual([[['saveFile']], false])
  beginSave[0]?.({ saved: Promise.resolve({ kind: 'saved', id: 0, name: 'lesson.downhill' }) })
  await allAnswers()
  expect([window.isClosed, forget.mock.calls]).toEqual([true, []])
})

test('the question names a file with signs of a pattern as it is', async () => {
  files.unsaved = '100 $& %.downhill'
  answer('Cancel')
  window.close()
  await allAnswers()
  expect(electron.dialog.showMessageBox.mock.lastCall?.[1].message).toContain('“100 $& %.downhill”')
})

test('Cancel keeps the window, which asks again; the question names the file', async () => {
  answer('Cancel')
  for (let time = 0; time < 2; time++) {
    window.close()
    window.close()
    await allAnswers()
  }
  expect([window.isClosed, electron.dialog.showMessageBox.mock.calls.length]).toEqual([false, 2])
  expect(electron.dialog.showMessageBox.mock.lastCall?.[1].message).toContain('lesson.downhill')
  expect(forget).not.toHaveBeenCalled()
})

test('Don’t save closes, and the next start does not come back to it', async () => {
  answer('Don’t save')
  window.close()
  await allAnswers()
  expect([window.isClosed, forget.mock.calls.length, menu.tellPage.mock.calls]).toEqual([true, 1, []])
})

test.each([
  [{ kind: 'saved', id: 0, name: 'lesson.downhill' } as const, true],
  [{ kind: 'cancelled' } as const, false],
  [{ kind: 'failed', failure: { kind: 'full', key: 'file.fault.full', values: {} } } as const, false],
])('Save lets the page save, and closes only once it is saved: %j', async (saved, isClosed) => {
  answer('Save')
  window.close()
  await allAnswers()
  expect([menu.tellPage.mock.calls, window.isClosed]).toEqual([[['saveFile']], false])
  beginSave[0]?.({ saved: Promise.resolve(saved) })
  await allAnswers()
  expect([window.isClosed, forget.mock.calls]).toEqual([isClosed, []])
})

test('a page that does not hear of the wish to save closes nothing with a later save', async () => {
  vi.useFakeTimers()
  answer('Save')
  window.close()
  await vi.advanceTimersByTimeAsync(60_000)
  beginSave[0]?.({ saved: Promise.resolve({ kind: 'saved', id: 0, name: 'lesson.downhill' }) })
  await vi.advanceTimersByTimeAsync(0)
  vi.useRealTimers()
  expect(window.isClosed).toBe(false)
})

test('a save waits for the person as long as it takes: the file may be one that others have written', async () => {
  vi.useFakeTimers()
  answer('Save')
  window.close()
  await vi.advanceTimersByTimeAsync(0)
  let tellSaved: (saved: Saved) => void = () => undefined
  beginSave[0]?.({ saved: new Promise((resolve) => (tellSaved = resolve)) })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(window.isClosed).toBe(false)
  tellSaved({ kind: 'saved', id: 0, name: 'lesson.downhill' })
  await vi.advanceTimersByTimeAsync(0)
  vi.useRealTimers()
  expect(window.isClosed).toBe(true)
})
