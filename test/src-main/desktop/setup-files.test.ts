import { EventEmitter } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FileNews } from '../../../src-main/contract/bridge'
import type { Saved } from '../../../src-main/contract/setup-file'
import { Autosave } from '../../../src-main/desktop/autosave'
import { FileDialogs } from '../../../src-main/desktop/file-dialogs'
import { RecentFiles } from '../../../src-main/desktop/recent-files'
import { SettingsFile } from '../../../src-main/desktop/settings'
import { SetupFiles } from '../../../src-main/desktop/setup-files'
import { wordsIn } from '../../../src-main/desktop/words'

interface Answer {
  canceled: boolean
  filePath: string
  filePaths: string[]
}
interface Question {
  message: string
  buttons: string[]
  defaultId: number
  cancelId: number
}
const electron = vi.hoisted(() => ({
  app: { addRecentDocument: vi.fn() },
  dialog: {
    showOpenDialog: vi.fn<(window: object, options: object) => Promise<Answer>>(),
    showSaveDialog: vi.fn<(window: object, options: object) => Promise<Answer>>(),
    showMessageBox: vi.fn<(window: object, question: Question) => Promise<{ response: number }>>(),
  },
}))
vi.mock('electron', () => electron)

let folder = ''
let news: FileNews[] = []
let saved: Saved[] = []
const onRecent = vi.fn()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
  news = []
  saved = []
  onRecent.mockReset()
  electron.dialog.showSaveDialog.mockReset()
  electron.dialog.showOpenDialog.mockReset()
  electron.dialog.showMessageBox.mockReset()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** The files of an app that starts with what lies in its folder. */
function start() {
  const contents = new EventEmitter()
  const window = { webContents: contents } as unknown as BrowserWindow
  const settings = new SettingsFile(join(folder, 'settings.json'))
  const autosave = new Autosave(join(folder, 'autosave.json'))
  const dialogs = new FileDialogs(
    () => window,
    () => wordsIn('en'),
  )
  const files = new SetupFiles(
    { window: () => window, recent: new RecentFiles(settings, onRecent), autosave, dialogs },
    { news: (each) => news.push(each), saved: (each) => saved.push(each) },
  )
  files.follow(window)
  return { files, settings, autosave, contents }
}
function file(name: string, text = '{"downhill": 3}'): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const choose = (path: string | undefined) => {
  const answer = { canceled: path === undefined, filePath: path ?? '', filePaths: path === undefined ? [] : [path] }
  electron.dialog.showSaveDialog.mockResolvedValue(answer)
  electron.dialog.showOpenDialog.mockResolvedValue(answer)
}
const request = (text: string, id: number | null = null) => ({ text, id, name: 'lesson.downhill' })

test('a file that comes before the page listens waits for it; after a crash for the next page', () => {
  const { files, contents } = start()
  files.offer(file('a.downhill', '[1]'))
  expect(news).toEqual([])
  files.ready()
  expect(news).toEqual([{ kind: 'offered', id: 0, name: 'a.downhill', read: { ok: true, value: '[1]' } }])
  contents.emit('render-process-gone')
  files.offer(file('b.downhill', '[2]'))
  expect(news).toHaveLength(1)
  files.ready()
  expect(news[1]).toMatchObject({ name: 'b.downhill', read: { value: '[2]' } })
})

test('the page never learns where a file lies', () => {
  const { files } = start()
  files.ready()
  files.offer(file('a.downhill'))
  files.offer(join(folder, 'gone.downhill'))
  expect(JSON.stringify(news)).not.toContain(folder)
})

test('a setup without a file is asked for its place once, and then saved there', async () => {
  const { files } = start()
  const path = join(folder, 'mine.downhill')
  choose(path)
  await files.save(request('one'))
  await files.save(request('two', 0))
  expect(electron.dialog.showSaveDialog).toHaveBeenCalledOnce()
  expect(saved).toEqual([
    { kind: 'saved', id: 0, name: 'mine.downhill' },
    { kind: 'saved', id: 0, name: 'mine.downhill' },
  ])
  expect(readFileSync(path, 'utf8')).toBe('two')
  choose(undefined)
  await files.save(request('three'))
  expect(saved.at(-1)).toEqual({ kind: 'cancelled' })
  expect(readFileSync(path, 'utf8')).toBe('two')
})

test('a setup goes into the file that the page names, though the shell was last told of another', async () => {
  const { files } = start()
  files.ready()
  const [a, b] = [file('a.downhill'), file('b.downhill')]
  for (const path of [a, b]) files.offer(path)
  files.set({ id: 0, kept: '', isChanged: false })
  await files.save(request('for b', 1))
  expect([a, b].map((path) => readFileSync(path, 'utf8'))).toEqual(['{"downhill": 3}', 'for b'])
})

describe('a file that somebody else has written since', () => {
  /** A file that is open, and then written by others. */
  function touched(name = 'a.downhill') {
    const started = start()
    const path = file(name)
    started.files.ready()
    started.files.offer(path)
    started.files.set({ id: 0, kept: 'k', isChanged: true })
    writeFileSync(path, 'theirs')
    return { ...started, path }
  }
  const answer = (button: string) => {
    electron.dialog.showMessageBox.mockImplementation((_window, { buttons }) =>
      Promise.resolve({ response: buttons.indexOf(button) }),
    )
  }

  test('is written over only if the person says so, and then without a further question', async () => {
    const { files, path } = touched('100 $& %.downhill')
    answer('Cancel')
    await files.save(request('ours', 0))
    expect([saved, readFileSync(path, 'utf8')]).toEqual([[{ kind: 'cancelled' }], 'theirs'])
    const [, question] = electron.dialog.showMessageBox.mock.lastCall ?? []
    expect(question?.message).toContain('“100 $& %.downhill”')
    expect([question?.buttons[question.defaultId], question?.buttons[question.cancelId]]).toEqual([
      'Save as…',
      'Cancel',
    ])
    answer('Save over it')
    await files.save(request('ours', 0))
    await files.save(request('ours again', 0))
    expect(electron.dialog.showMessageBox).toHaveBeenCalledTimes(2)
    expect(saved.slice(1)).toEqual(Array(2).fill({ kind: 'saved', id: 0, name: '100 $& %.downhill' }))
    expect(readFileSync(path, 'utf8')).toBe('ours again')
  })

  test('stays as they wrote it when ours is saved elsewhere', async () => {
    const { files, path } = touched()
    answer('Save as…')
    choose(join(folder, 'b.downhill'))
    await files.save(request('ours', 0))
    expect(saved).toEqual([{ kind: 'saved', id: 1, name: 'b.downhill' }])
    expect([path, join(folder, 'b.downhill')].map((each) => readFileSync(each, 'utf8'))).toEqual(['theirs', 'ours'])
  })

  test('is known as such at the next start', async () => {
    const { path } = touched()
    const { files } = start()
    files.ready()
    answer('Cancel')
    await files.save(request('ours', 0))
    expect(readFileSync(path, 'utf8')).toBe('theirs')
  })

  test('is not one that we wrote ourselves, at the next start either', async () => {
    const { files, path } = touched()
    answer('Save over it')
    await files.save(request('ours', 0))
    electron.dialog.showMessageBox.mockClear()
    const next = start()
    next.files.ready()
    await next.files.save(request('ours again', 0))
    expect([readFileSync(path, 'utf8'), electron.dialog.showMessageBox.mock.calls]).toEqual(['ours again', []])
  })

  test('is told from the setup of it that is still on show, though the person has opened it again', async () => {
    const { files, path } = touched()
    files.offer(path)
    answer('Cancel')
    await files.save(request('ours', 0))
    expect(readFileSync(path, 'utf8')).toBe('theirs')
  })

  test('is not one that begins with a mark of its encoding, which the page never sees', async () => {
    const { files } = start()
    files.ready()
    files.offer(file('a.downhill', '\uFEFF{"downhill": 3}'))
    await files.save(request('ours', 0))
    expect(saved).toEqual([{ kind: 'saved', id: 0, name: 'a.downhill' }])
  })

  test('has nothing to lose once it is gone, and has when it cannot be read', async () => {
    const { files, path } = touched()
    writeFileSync(path, '{ cut off')
    answer('Cancel')
    await files.save(request('ours', 0))
    expect(readFileSync(path, 'utf8')).toBe('{ cut off')
    rmSync(path)
    await files.save(request('ours', 0))
    expect([readFileSync(path, 'utf8'), electron.dialog.showMessageBox.mock.calls.length]).toEqual(['ours', 1])
  })
})

test('a number that no file has is none: nothing is written but where a person chose', async () => {
  const { files } = start()
  file('a.downhill', 'kept')
  choose(undefined)
  for (const id of [0, 7, -1, 1e9]) {
    files.set({ id, kept: '', isChanged: true })
    expect(files.unsaved).toBeUndefined()
    await files.save(request('evil', id))
  }
  expect(saved.every(({ kind }) => kind === 'cancelled')).toBe(true)
  expect(readFileSync(join(folder, 'a.downhill'), 'utf8')).toBe('kept')
})

test('a file that was offered and is no setup is not written over, whatever number the page names', async () => {
  const { files } = start()
  files.ready()
  files.offer(file('other.json.downhill', '{"name": "not ours"}'))
  choose(undefined)
  files.set({ id: 0, kept: '', isChanged: false })
  await files.save(request('evil', 0))
  expect(saved).toEqual([{ kind: 'cancelled' }])
  expect(readFileSync(join(folder, 'other.json.downhill'), 'utf8')).toBe('{"name": "not ours"}')
})

test('a page that says the same a hundred times has it written once', () => {
  const { files, autosave } = start()
  files.ready()
  files.offer(file('a.downhill'))
  const update = vi.spyOn(autosave, 'update')
  for (let time = 0; time < 100; time++) files.set({ id: 0, kept: 'k', isChanged: true })
  files.set({ id: 0, kept: 'k', isChanged: false })
  expect(update).toHaveBeenCalledOnce()
})

test('a page that crashes leaves its file with the autosave, whatever the next one says before it has heard', async () => {
  const { files, contents } = start()
  files.ready()
  files.offer(file('a.downhill'))
  files.set({ id: 0, kept: 'k', isChanged: true })
  const awaited = files.nextSave()
  contents.emit('render-process-gone')
  // A save that was awaited is cancelled; and there is no page that could save.
  expect(await (await awaited).saved).toEqual({ kind: 'cancelled' })
  expect(files.unsaved).toBeUndefined()
  files.set({ id: null, kept: '', isChanged: false })
  news.length = 0
  start().files.ready()
  expect(news).toMatchObject([{ kind: 'kept', name: 'a.downhill', kept: 'k' }])
})

test('a second question while one is open is not asked', async () => {
  const { files } = start()
  let close: (answer: Answer) => void = () => undefined
  electron.dialog.showOpenDialog.mockReturnValue(new Promise((resolve) => (close = resolve)))
  const first = files.ask()
  await files.ask()
  expect(electron.dialog.showOpenDialog).toHaveBeenCalledOnce()
  close({ canceled: true, filePath: '', filePaths: [] })
  await first
  await files.ask()
  expect(electron.dialog.showOpenDialog).toHaveBeenCalledTimes(2)
})

test('only a file that the page has taken is a recent one, the newest first; one that is gone leaves the list', () => {
  const { files, settings } = start()
  files.ready()
  const [a, b] = [file('a.downhill'), file('b.downhill')]
  for (const path of [a, b, a]) files.offer(path)
  expect(settings.current.recentFiles ?? []).toEqual([])
  for (const id of [0, 1, 0]) files.set({ id, kept: '', isChanged: false })
  expect(settings.current.recentFiles).toEqual([a, b])
  expect(onRecent).toHaveBeenCalledTimes(3)
  rmSync(b)
  files.offer(b)
  expect(settings.current.recentFiles).toEqual([a])
})

test('ten recent files are kept', () => {
  const { files, settings } = start()
  files.ready()
  for (let i = 0; i < 12; i++) {
    files.offer(file(`${String(i)}.downhill`))
    files.set({ id: i, kept: '', isChanged: false })
  }
  expect(settings.current.recentFiles?.length).toBe(10)
  expect(new SettingsFile(settings.path).current.recentFiles?.[0]).toBe(join(folder, '11.downhill'))
})

test('the next start tells the page which file its setup belongs to', () => {
  const { files } = start()
  files.ready()
  files.offer(file('a.downhill'))
  files.set({ id: 0, kept: 'what it says', isChanged: true })
  expect(files.unsaved).toBe('a.downhill')
  const next = start()
  next.files.ready()
  expect(news.at(-1)).toEqual({ kind: 'kept', id: 0, name: 'a.downhill', kept: 'what it says' })
  // The page says of itself that it belongs to nothing before it has heard.
  next.files.set({ id: null, kept: '', isChanged: false })
  next.files.set({ id: 0, kept: 'what it says', isChanged: true })
  next.files.set({ id: null, kept: '', isChanged: false })
  start().files.ready()
  expect(news).toHaveLength(2)
})

test('what a disk refuses is told, and the old file is as it was, with nothing beside it', async () => {
  const { files } = start()
  const path = file('a.downhill', 'old')
  files.ready()
  files.offer(path)
  files.set({ id: 0, kept: '', isChanged: true })
  rmSync(path)
  const inside = join(path, 'a.downhill')
  file('a.downhill', 'old')
  choose(inside)
  const hears = files.nextSave()
  await files.save(request('new'))
  expect(saved).toMatchObject([{ kind: 'failed', failure: { key: expect.stringMatching(/^file\.fault\./) as string } }])
  expect((await (await hears).saved).kind).toBe('failed')
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([])
})
