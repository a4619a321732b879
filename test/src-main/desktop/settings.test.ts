import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SettingsFile } from '../../../src-main/desktop/settings'

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

test.each(['', '{', '{"bounds":{"x":1}}', '{"bounds":{"x":1,"y":1,"width":1e99,"height":1}}', '{"appearance":7}'])(
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

test('a disk that cannot be written is a warning, and the app goes on', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  writeFileSync(join(folder, 'file'), '')
  const settings = new SettingsFile(join(folder, 'file', 'settings.json'))
  settings.update({ bounds })
  expect(settings.current).toEqual({ bounds })
  expect(warn).toHaveBeenCalledOnce()
})
