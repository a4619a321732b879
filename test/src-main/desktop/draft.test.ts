import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { draftOf, removeDrafts } from '../../../src-main/desktop/draft'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

test('what a killed app has left half written is removed, and nothing that only looks like it', () => {
  const uuid = '0f0e0d0c-1111-4222-8333-0123456789ab'
  const others = [
    'autosave.json',
    `.${uuid}.new`,
    `.downhill-${uuid}.new.downhill`,
    `my.downhill-${uuid}.new`,
    '.downhill-lesson.new',
    `.downhill-${uuid.replaceAll('-', '_')}.new`,
  ]
  for (const name of others) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, 'deeper'))
  const drafts = [folder, folder, join(folder, 'deeper')].map((each) => draftOf(join(each, 'autosave.json')))
  for (const path of drafts) writeFileSync(path, '{"link')
  removeDrafts(folder)
  expect(readdirSync(folder).sort()).toEqual([...others, 'deeper'].sort())
  expect(readdirSync(join(folder, 'deeper'))).toEqual([basename(drafts[2] ?? '')])
})

test('a draft that cannot be removed, and a folder that is not there, is a warning', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  mkdirSync(draftOf(join(folder, 'a')))
  removeDrafts(folder)
  removeDrafts(join(folder, 'gone'))
  expect(warn).toHaveBeenCalledTimes(2)
  expect(readdirSync(folder)).toHaveLength(1)
})
