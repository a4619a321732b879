import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SettingsFile } from '../../../src-main/desktop/settings'

/** Sees every write and lets it through. */
const writes = vi.hoisted(() => vi.fn<(path: string, text: string, options?: object) => void>())
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const writeFileSync = (path: string, text: string, options?: object) => {
    writes(path, text, options)
    fs.writeFileSync(path, text, options)
  }
  return { ...fs, writeFileSync }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

const bounds = { x: 1, y: 2, width: 1000, height: 700 }

test('what is set is there at the next start, and nothing else is left beside the file', () => {
  const path = join(folder, 'deeper', 'settings.json')
  new SettingsFile(path).update({ bounds })
  new SettingsFile(path).update({ appearance: { language: 'ja', theme: 'dark' } })
  expect(new SettingsFile(path).current).toEqual({ bounds, appearance: { language: 'ja', theme: 'dark' } })
  expect(readdirSync(join(folder, 'deeper'))).toEqual(['settings.json'])
})

test('a first start has no settings and says nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  expect(new SettingsFile(join(folder, 'settings.json')).current).toEqual({})
  expect(warn).not.toHaveBeenCalled()
})

test.each(['', '{', '7', 'null', '[7', '"bounds"'])(
  'a damaged file %j is a warning that names it, and the app starts',
  (text) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const path = join(folder, 'settings.json')
    writeFileSync(path, text)
    const settings = new SettingsFile(path)
    expect(settings.current).toEqual({})
    expect(warn.mock.calls.flat().join()).toContain(path)
    settings.update({ bounds })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ bounds })
  },
)

test.each([
  ['bounds', { bounds: { x: 1 }, isMaximized: true }, { isMaximized: true }],
  ['bounds', { bounds: { ...bounds, width: 1e99 }, isMaximized: true }, { isMaximized: true }],
  ['bounds', { bounds: { ...bounds, height: 0 }, isMaximized: true }, { isMaximized: true }],
  ['isMaximized', { bounds, isMaximized: 'yes' }, { bounds }],
  ['appearance', { bounds, appearance: { language: 'fr', theme: 'dark' } }, { bounds }],
])('a setting that is wrong (%s) is a warning that names it, and the others are kept', (name, stored, kept) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const path = join(folder, 'settings.json')
  writeFileSync(path, JSON.stringify(stored))
  expect(new SettingsFile(path).current).toEqual(kept)
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    `Damaged in ${path}, and starting afresh: '${name}'. What it said is in ${path}.damaged`,
  )
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(JSON.stringify(stored))
  expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(stored))
})

test('what a damaged file said stays beside it, of several the last, and the log says where', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const path = join(folder, 'settings.json')
  for (const text of ['{"bounds": cut', '{"bounds": cut again']) {
    writeFileSync(path, text)
    new SettingsFile(path).update({ bounds })
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(text)
  }
  new SettingsFile(path).update({ isMaximized: true })
  expect(warn).toHaveBeenCalledTimes(2)
  expect(String(warn.mock.lastCall?.[0])).toContain(`What it said is in ${path}.damaged`)
  expect(readdirSync(folder)).toEqual(['settings.json', 'settings.json.damaged'])
})

test('a damaged file that cannot be set aside keeps no app from starting', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const path = join(folder, 'settings.json')
  writeFileSync(path, '{')
  mkdirSync(join(`${path}.damaged`, 'full'), { recursive: true })
  expect(new SettingsFile(path).current).toEqual({})
  expect(String(warn.mock.lastCall?.[0])).toContain('What it said is not kept')
})

test('what the app does not know is dropped without a word: a newer version has left it', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const path = join(folder, 'settings.json')
  writeFileSync(path, JSON.stringify({ bounds, future: 1 }))
  expect(new SettingsFile(path).current).toEqual({ bounds })
  expect(warn).not.toHaveBeenCalled()
})

test('what is no file, or far too large, or cannot be read, is a warning and is not waited for', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const [large, directory, loop] = ['large', 'directory', 'loop'].map((name) => join(folder, name))
  writeFileSync(large ?? '', JSON.stringify({ isMaximized: true, padding: ' '.repeat(100_000) }))
  mkdirSync(directory ?? '')
  symlinkSync('loop', loop ?? '')
  for (const path of [large, directory, loop]) expect(new SettingsFile(path ?? '').current).toEqual({})
  expect(warn.mock.calls.map(([text]) => String(text))).toEqual([
    expect.stringContaining('bytes'),
    expect.stringContaining('not a file'),
    expect.stringContaining('ELOOP'),
  ])
})

test('a link where an older version wrote its draft is not followed', () => {
  const path = join(folder, 'settings.json')
  const victim = join(folder, 'victim')
  writeFileSync(victim, 'precious')
  symlinkSync(victim, `${path}.new`)
  new SettingsFile(path).update({ bounds })
  expect(readFileSync(victim, 'utf8')).toBe('precious')
  expect(new SettingsFile(path).current).toEqual({ bounds })
})

test('a draft is new, whole and on the disk before it takes the file’s place', () => {
  const path = join(folder, 'settings.json')
  writes.mockClear()
  new SettingsFile(path).update({ bounds })
  new SettingsFile(path).update({ bounds })
  const drafts = writes.mock.calls.map(([draft]) => draft)
  expect(new Set([...drafts, path]).size).toBe(3)
  for (const [, , options] of writes.mock.calls) expect(options).toEqual({ flag: 'wx', flush: true })
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test('a disk that cannot be written is a warning, the app goes on, and no draft is left', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const path = join(folder, 'settings.json')
  const settings = new SettingsFile(path)
  mkdirSync(path)
  settings.update({ bounds })
  expect(settings.current).toEqual({ bounds })
  expect(warn.mock.calls.at(-1)?.[0]).toContain('could not be saved')
  expect(readdirSync(folder)).toEqual(['settings.json'])
})
