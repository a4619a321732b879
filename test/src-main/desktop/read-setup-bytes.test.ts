import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileFailure } from '../../../src-main/desktop/file-failure'
import { readSetupBytes } from '../../../src-main/desktop/read-setup-bytes'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const kindOf = (path: string) => {
  const read = readSetupBytes(path)
  return read.ok ? undefined : read.failure.kind
}

test('a file is read whole, as it is', () => {
  const path = join(folder, 'a.downhill')
  writeFileSync(path, '{"downhill": 2}')
  expect(readSetupBytes(path)).toEqual({ ok: true, value: Buffer.from('{"downhill": 2}') })
})

test('what is not there, and what is a folder, is told', () => {
  const path = join(folder, 'a.downhill')
  expect(kindOf(path)).toBe('gone')
  mkdirSync(path)
  expect(kindOf(path)).toBe('no-file')
})

test('a file of gigabytes is told by its size, and not read', () => {
  const path = join(folder, 'a.downhill')
  writeFileSync(path, '')
  truncateSync(path, 4_000_000_000)
  expect(kindOf(path)).toBe('too-large')
})

test.skipIf(process.platform === 'win32')('a pipe into which nobody writes is not waited for', () => {
  const path = join(folder, 'a.downhill')
  execFileSync('mkfifo', [path])
  expect(kindOf(path)).toBe('no-file')
})

test.each([
  ['ENOTDIR', 'reading', 'gone'],
  ['EACCES', 'reading', 'forbidden-read'],
  ['EACCES', 'writing', 'forbidden'],
  ['EROFS', 'writing', 'read-only'],
  ['ENOSPC', 'writing', 'full'],
  ['EIO', 'reading', 'unreadable'],
  ['EIO', 'writing', 'unwritable'],
] as const)('the system’s %s while %s is %s', (code, doing, kind) => {
  const error = Object.assign(new Error('no'), { code })
  expect(fileFailure(error, doing)).toEqual({ kind, key: `file.fault.${kind}`, values: { code } })
})
