import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { replaceFile, writeWhole } from '../../../src-main/desktop/write-whole'

const accessSync = vi.hoisted(() => vi.fn<typeof fs.accessSync>())
/** The mode of each draft as it was written, before it is given its own. */
const modes = vi.hoisted(() => [] as number[])
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const chmodSync = (path: string, mode: number) => {
    modes.push(real.statSync(path).mode & 0o777)
    real.chmodSync(path, mode)
  }
  return { ...real, accessSync, chmodSync }
})

let folder = ''
let mask = 0
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'downhill-'))
  mask = process.umask(0o022)
  accessSync.mockReset()
  modes.length = 0
})
afterEach(() => {
  process.umask(mask)
  fs.rmSync(folder, { recursive: true })
})

/** A file that is there, with a mode. */
function file(mode: number, name = 'a.downhill'): string {
  const path = join(folder, name)
  fs.writeFileSync(path, 'old')
  fs.chmodSync(path, mode)
  return path
}

const writers = [
  ['a file of ours', writeWhole],
  ['a person’s file', replaceFile],
] as const

test.each(writers)('%s may have the longest name that the disk takes', (_whose, write) => {
  // 255 bytes in UTF-8, three for each letter.
  const path = join(folder, '坂'.repeat(85))
  write(path, 'one')
  write(path, 'two')
  expect(fs.readdirSync(folder)).toEqual(['坂'.repeat(85)])
  expect(fs.readFileSync(path, 'utf8')).toBe('two')
})

test.each(writers)('%s that cannot be put in place leaves no draft', (_whose, write) => {
  const path = join(folder, 'taken')
  fs.mkdirSync(path)
  expect(() => {
    write(path, 'text')
  }).toThrow()
  expect(fs.readdirSync(folder)).toEqual(['taken'])
})

test('the folder of a file of ours is made, that of a person’s file is not', () => {
  writeWhole(join(folder, 'ours', 'settings.json'), '{}')
  expect(fs.readFileSync(join(folder, 'ours', 'settings.json'), 'utf8')).toBe('{}')
  expect(() => {
    replaceFile(join(folder, 'gone', 'a.downhill'), 'new')
  }).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  expect(fs.existsSync(join(folder, 'gone'))).toBe(false)
})

test.skipIf(process.platform === 'win32').each([0o600, 0o664, 0o755])(
  'a person’s file keeps its mode %o, whatever new files get',
  (mode) => {
    const path = file(mode)
    replaceFile(path, 'new')
    expect(fs.statSync(path).mode & 0o7777).toBe(mode)
    expect(fs.readFileSync(path, 'utf8')).toBe('new')
  },
)

test.skipIf(process.platform === 'win32')(
  'nobody who may not read a person’s file can read its draft, not even for a moment and under no mask',
  () => {
    const path = file(0o600)
    process.umask(0)
    modes.length = 0
    replaceFile(path, 'new')
    expect(modes).toEqual([0o600])
  },
)

test('a write-protected file is refused, to root too, and stays as it was', () => {
  const path = file(0o444)
  expect(() => {
    replaceFile(path, 'new')
  }).toThrow(expect.objectContaining({ code: 'EACCES' }))
  expect(fs.readFileSync(path, 'utf8')).toBe('old')
  expect(fs.readdirSync(folder)).toEqual(['a.downhill'])
})

test('a file that others may write but we may not is refused', () => {
  const path = file(0o664)
  const refusal = Object.assign(new Error('not ours'), { code: 'EACCES' })
  accessSync.mockImplementation(() => {
    throw refusal
  })
  expect(() => {
    replaceFile(path, 'new')
  }).toThrow(refusal)
  expect(accessSync).toHaveBeenCalledExactlyOnceWith(path, fs.constants.W_OK)
  expect(fs.readFileSync(path, 'utf8')).toBe('old')
})

test.skipIf(process.platform === 'win32')('a link stays a link, and what it points at is written', () => {
  const path = file(0o600)
  fs.symlinkSync(path, join(folder, 'link.downhill'))
  replaceFile(join(folder, 'link.downhill'), 'new')
  expect(fs.lstatSync(join(folder, 'link.downhill')).isSymbolicLink()).toBe(true)
  expect([fs.readFileSync(path, 'utf8'), fs.statSync(path).mode & 0o777]).toEqual(['new', 0o600])
})

test.skipIf(process.platform === 'win32')(
  'links to a file that is not there yet stay, and the file is made there',
  () => {
    fs.mkdirSync(join(folder, 'far'))
    fs.symlinkSync(join('far', 'second.downhill'), join(folder, 'first.downhill'))
    fs.symlinkSync(join('..', 'end.downhill'), join(folder, 'far', 'second.downhill'))
    replaceFile(join(folder, 'first.downhill'), 'new')
    expect(fs.readlinkSync(join(folder, 'first.downhill'))).toBe(join('far', 'second.downhill'))
    expect(fs.lstatSync(join(folder, 'end.downhill')).isFile()).toBe(true)
    expect(fs.readFileSync(join(folder, 'first.downhill'), 'utf8')).toBe('new')
  },
)

test.skipIf(process.platform === 'win32')('a link into a folder that is not there is refused, and stays', () => {
  const path = join(folder, 'link.downhill')
  fs.symlinkSync(join('gone', 'a.downhill'), path)
  expect(() => {
    replaceFile(path, 'new')
  }).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  expect(fs.readdirSync(folder)).toEqual(['link.downhill'])
})

test.skipIf(process.platform === 'win32')('links that lead nowhere but to themselves are refused', () => {
  fs.symlinkSync('two', join(folder, 'one'))
  fs.symlinkSync('one', join(folder, 'two'))
  expect(() => {
    replaceFile(join(folder, 'one'), 'new')
  }).toThrow(expect.objectContaining({ code: 'ELOOP' }))
})

test.skipIf(process.platform === 'win32')('what is no file is not written over, nor what a link to it leads to', () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  fs.symlinkSync(pipe, join(folder, 'link'))
  for (const path of [pipe, join(folder, 'link'), folder]) {
    expect(() => {
      replaceFile(path, 'new')
    }).toThrow(expect.objectContaining({ code: 'EISDIR' }))
  }
  expect(fs.lstatSync(pipe).isFIFO()).toBe(true)
  expect(fs.readdirSync(folder)).toEqual(['link', 'pipe'])
})
