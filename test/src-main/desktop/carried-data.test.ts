import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setupCarriedData } from '../../../src-main/desktop/carried-data'

const { setPath, setAppLogsPath } = vi.hoisted(() => ({ setPath: vi.fn(), setAppLogsPath: vi.fn() }))
vi.mock('electron', () => ({ app: { setPath, setAppLogsPath } }))

let stick = ''
const { execPath } = process
const { platform } = process

/** The program lies in a folder of the stick, as each system has it. */
function carry(program: string, system: NodeJS.Platform = 'linux'): void {
  process.execPath = join(stick, program)
  Object.defineProperty(process, 'platform', { value: system })
}

/** Everything that the app keeps goes there: the log, too, which macOS has elsewhere of itself. */
function expectKeptIn(folder: string): void {
  expect(setPath).toHaveBeenCalledExactlyOnceWith('userData', folder)
  expect(setAppLogsPath).toHaveBeenCalledExactlyOnceWith(join(folder, 'logs'))
}

beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'downhill-'))
  for (const name of ['PORTABLE_EXECUTABLE_DIR', 'APPIMAGE']) vi.stubEnv(name, undefined)
  carry('app/downhill')
})
afterEach(() => {
  process.execPath = execPath
  Object.defineProperty(process, 'platform', { value: platform })
  rmSync(stick, { recursive: true })
  setPath.mockReset()
  setAppLogsPath.mockReset()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('an installed program leaves its data in the usual place, and nothing beside itself', () => {
  mkdirSync(join(stick, 'app'))
  setupCarriedData()
  expect([setPath.mock.calls, setAppLogsPath.mock.calls]).toEqual([[], []])
  expect(readdirSync(join(stick, 'app'))).toEqual([])
})

test('the portable program of Windows keeps its data beside itself, from the first start on', () => {
  vi.stubEnv('PORTABLE_EXECUTABLE_DIR', stick)
  setupCarriedData()
  expectKeptIn(join(stick, 'downhill-data'))
  // Whether it can be written has been tried, and left no trace.
  expect(readdirSync(join(stick, 'downhill-data'))).toEqual([])
})

test.each([
  ['a program that was unpacked', 'app/downhill', 'linux', 'app/downhill-data'],
  ['the bundle of macOS', 'Downhill.app/Contents/MacOS/Downhill', 'darwin', 'downhill-data'],
] as const)('%s keeps its data in a folder that was put beside it', (_what, program, system, folder) => {
  mkdirSync(join(stick, folder), { recursive: true })
  carry(program, system)
  setupCarriedData()
  expectKeptIn(join(stick, folder))
})

test('an AppImage looks beside its file, not where the system shows what is in it', () => {
  mkdirSync(join(stick, 'downhill-data'))
  vi.stubEnv('APPIMAGE', join(stick, 'Downhill.AppImage'))
  setupCarriedData()
  expectKeptIn(join(stick, 'downhill-data'))
})

test('where it cannot be written, the usual place is taken and it is said', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  // A file in its place: no one, root included, can write into that.
  writeFileSync(join(stick, 'downhill-data'), '')
  vi.stubEnv('PORTABLE_EXECUTABLE_DIR', stick)
  setupCarriedData()
  expect([setPath.mock.calls, setAppLogsPath.mock.calls]).toEqual([[], []])
  expect(warn.mock.calls).toEqual([[expect.stringContaining(join(stick, 'downhill-data'))]])
})

test('a file of that name beside an installed program is nothing to it', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  mkdirSync(join(stick, 'app'))
  writeFileSync(join(stick, 'app/downhill-data'), '')
  setupCarriedData()
  expect([setPath.mock.calls, warn.mock.calls]).toEqual([[], []])
  expect(existsSync(join(stick, 'app/downhill-data'))).toBe(true)
})
