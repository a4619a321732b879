import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Log, setupLog } from '../../../src-main/desktop/log'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

test('warnings and errors are written with their time, and still printed; plain prints are not', () => {
  const printed = vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'log').mockReturnValue()
  const log = new Log(join(folder, 'logs'))
  setupLog(log, '1.2.3')
  console.warn('one', { two: 2 })
  console.error(new Error('three'))
  console.log('four')
  expect(printed).toHaveBeenCalledExactlyOnceWith('one', { two: 2 })
  const lines = readFileSync(log.path, 'utf8')
  expect(lines).toMatch(/\n\d{4}-\d\d-\d\dT\S+Z warn one \{ two: 2 \}\n\S+ error Error: three\n/)
  expect(lines).not.toContain('four')
})

test('there is a log at every start, which says what is started on what', () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(process, 'versions', 'get').mockReturnValue({ ...process.versions, electron: '45.4.1', chrome: '142.0' })
  for (let start = 0; start < 2; start++) setupLog(new Log(folder), '1.2.3')
  const { node } = process.versions
  const line = `start Downhill 1.2.3, Electron 45.4.1, Chromium 142.0, Node ${node}, ${process.platform} ${process.arch}`
  const lines = readFileSync(join(folder, 'downhill.log'), 'utf8').trimEnd().split('\n')
  expect(lines.map((each) => each.replace(/^\S+Z /, ''))).toEqual([line, line])
})

test('a person’s folder has no name in it', () => {
  const log = new Log(folder)
  log.write('warn', [`${homedir()}/a`, new Error(`at ${homedir()}/b`), `/media/${userInfo().username}/c`])
  const text = readFileSync(log.path, 'utf8')
  expect(text).toContain('/media/~/c')
  expect(text).toContain('~/a')
  expect(text).toContain('~/b')
  expect(text).not.toContain(homedir())
})

test('the person who is left out is the given one', () => {
  const log = new Log(folder, { home: 'C:\\Users\\Hanako', login: 'yamada' })
  log.write('warn', [{ path: 'C:\\Users\\Hanako\\a', stick: '/media/yamada/b' }])
  const text = readFileSync(log.path, 'utf8')
  expect(text).toContain("path: '~\\\\a'")
  expect(text).toContain("stick: '/media/~/b'")
})

test('a log that grows for ever keeps to two files of bounded size, and its newest lines', () => {
  const flood = 'x'.repeat(10_000)
  for (let start = 0; start < 4; start++) {
    const log = new Log(folder)
    for (let i = 0; i < 60; i++) log.write('warn', [flood, start, i])
  }
  expect(readdirSync(folder).sort()).toEqual(['downhill.log', 'downhill.log.old'])
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(520_000)
  expect(readFileSync(join(folder, 'downhill.log'), 'utf8')).toMatch(/3 59\n$/)
})

test('a log that cannot become the old one goes on, within its size', () => {
  mkdirSync(join(folder, 'downhill.log.old'))
  const log = new Log(folder)
  for (let i = 0; i < 130; i++) log.write('warn', ['x'.repeat(10_000), i])
  expect(readFileSync(log.path, 'utf8')).toMatch(/ 129\n$/)
  expect(statSync(log.path).size).toBeLessThan(520_000)
})

test('where no log can be kept the app starts all the same', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  writeFileSync(join(folder, 'logs'), 'a file in its place')
  const log = new Log(join(folder, 'logs'))
  expect(warn).toHaveBeenCalledOnce()
  expect(() => {
    log.write('warn', ['lost'])
  }).not.toThrow()
})

test.each([
  ['an exception', "setTimeout(() => { throw new Error('lost') })", [], 1, 'uncaughtException Error: lost\n    at'],
  ['a rejection', "Promise.reject(new Error('lost'))", [], 1, 'unhandledRejection Error: lost\n    at'],
  ['a rejection that ends nothing', "Promise.reject(new Error('lost'))", ['--unhandled-rejections=warn'], 0, 'lost'],
] as const)(
  '%s that nobody catches is in the log, and ends the app or not as before',
  (_what, code, flags, end, words) => {
    const source = pathToFileURL('src-main/desktop/log.ts').href
    // After a warning Node keeps the console as it was then.
    const setup = `process.emitWarning('earlier'); const { Log, setupLog } = await import('${source}'); setupLog(new Log(process.env.LOGS), '1.2.3')`
    const run = ['--import', 'tsx', ...flags, '--input-type=module', '--eval', `${setup}\n${code}`]
    const { status, stderr } = spawnSync(process.execPath, run, {
      env: { ...process.env, LOGS: folder },
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([end, expect.stringContaining('Error: lost')])
    expect(readFileSync(join(folder, 'downhill.log'), 'utf8')).toContain(words)
  },
)
