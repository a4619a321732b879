import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow, MessageBoxOptions, SaveDialogOptions } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FileDialogs } from '../../../src-main/desktop/file-dialogs'
import { wordsIn } from '../../../src-main/desktop/words'

interface Answer {
  canceled: boolean
  filePath: string
}
const electron = vi.hoisted(() => ({
  dialog: {
    showSaveDialog: vi.fn<(window: object, options: SaveDialogOptions) => Promise<Answer>>(),
    showMessageBox: vi.fn<(window: object, options: MessageBoxOptions) => Promise<{ response: number }>>(),
  },
}))
vi.mock('electron', () => electron)
const { showSaveDialog, showMessageBox } = electron.dialog

let folder = ''
const dialogs = new FileDialogs(
  () => ({}) as unknown as BrowserWindow,
  () => wordsIn('en'),
)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
  showSaveDialog.mockReset()
  showMessageBox.mockReset()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** What the person types, one dialog after the other; then cancels. */
function type(...names: string[]): void {
  for (const name of names) showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, name) })
  showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
}
const answer = (button: string) => {
  showMessageBox.mockImplementation((_window, { buttons = [] }) =>
    Promise.resolve({ response: buttons.indexOf(button) }),
  )
}

test('a name that is typed without the ending gets it, as Linux’s dialog does not give it', async () => {
  type('lesson')
  expect(await dialogs.askWhere('lesson.downhill')).toBe(join(folder, 'lesson.downhill'))
  expect(showMessageBox).not.toHaveBeenCalled()
})

test('a file that the dialog itself has asked about is not asked about again', async () => {
  writeFileSync(join(folder, 'lesson.Downhill'), 'theirs')
  type('lesson.Downhill')
  expect(await dialogs.askWhere('lesson.downhill')).toBe(join(folder, 'lesson.Downhill'))
  expect(showMessageBox).not.toHaveBeenCalled()
})

test('a file that the ending leads to is replaced only if the person says so', async () => {
  writeFileSync(join(folder, '100 $& %.downhill'), 'theirs')
  type('100 $& %')
  answer('Replace')
  expect(await dialogs.askWhere('lesson.downhill')).toBe(join(folder, '100 $& %.downhill'))
  const [, { message = '', buttons = [], defaultId, cancelId } = {}] = showMessageBox.mock.lastCall ?? []
  expect(message).toBe('“100 $& %.downhill” is there already. Replace it?')
  expect([buttons[defaultId ?? -1], buttons[cancelId ?? -1]]).toEqual(['Don’t replace', 'Don’t replace'])
})

test('a person who keeps it is asked where once more', async () => {
  writeFileSync(join(folder, 'lesson.downhill'), 'theirs')
  answer('Don’t replace')
  type('lesson', 'other')
  expect(await dialogs.askWhere('lesson.downhill')).toBe(join(folder, 'other.downhill'))
  type('lesson')
  expect(await dialogs.askWhere('lesson.downhill')).toBeUndefined()
  expect([showSaveDialog.mock.calls.length, showMessageBox.mock.calls.length]).toEqual([4, 2])
})

test('a page that proposes a folder or another ending proposes a setup in none', async () => {
  type()
  await dialogs.askWhere('/root/.bashrc')
  expect(showSaveDialog.mock.lastCall?.[1].defaultPath).toBe('bashrc.downhill')
})
