import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isUpToDate } from '../../../src-main/launch/is-up-to-date'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A file last changed so many seconds after the start of 1970. */
function file(name: string, seconds: number): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, seconds, seconds)
  return path
}

test('an output newer than every source need not be built', () => {
  expect(isUpToDate([file('out', 20)], [file('a', 10), file('b', 20)])).toBe(true)
})

test('one source newer than one output is enough to build', () => {
  const sources = [file('a', 10), file('b', 25)]
  expect(isUpToDate([file('out1', 30), file('out2', 20)], sources)).toBe(false)
})

test('a missing output is built', () => {
  expect(isUpToDate([file('out', 20), join(folder, 'missing')], [file('a', 10)])).toBe(false)
})

test('a change deep in a folder of sources is seen, and so is a deleted file', () => {
  const deep = file('sources/deep/a', 10)
  const sources = join(folder, 'sources')
  for (const each of [sources, join(sources, 'deep')]) utimesSync(each, 10, 10)
  const outputs = [file('out', 20)]
  expect(isUpToDate(outputs, [sources])).toBe(true)
  utimesSync(deep, 30, 30)
  expect(isUpToDate(outputs, [sources])).toBe(false)
  rmSync(deep)
  expect(isUpToDate(outputs, [sources])).toBe(false)
})

test('a source that does not exist forces no build', () => {
  expect(isUpToDate([file('out', 20)], [join(folder, 'missing')])).toBe(true)
})
