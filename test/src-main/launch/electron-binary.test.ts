import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findElectron, getElectron } from '../../../src-main/launch/electron-binary'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '')
  vi.spyOn(console, 'log').mockReturnValue()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** An electron package whose installer is this text. */
function packageWith(installer: string, limitMs = 60_000) {
  writeFileSync(join(folder, 'install.js'), installer)
  return { folder, limitMs }
}
const INSTALLS = `
  const { mkdirSync, writeFileSync } = require('node:fs')
  mkdirSync(__dirname + '/dist')
  writeFileSync(__dirname + '/dist/electron', '')
  writeFileSync(__dirname + '/path.txt', 'electron')`

test('a program that is there is not fetched', async () => {
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/electron'), '')
  writeFileSync(join(folder, 'path.txt'), 'electron')
  const electron = await getElectron(packageWith('process.exit(1)'))
  expect(electron).toEqual({ ok: true, path: join(folder, 'dist', 'electron') })
})

test('a program elsewhere is found by the variable that Electron itself reads', () => {
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'electron'), '')
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', elsewhere)
  expect(findElectron(folder)).toBe(join(elsewhere, 'electron'))
})

test('a missing program is fetched by its own installer', async () => {
  expect(await getElectron(packageWith(INSTALLS))).toEqual({ ok: true, path: join(folder, 'dist', 'electron') })
})

test('a failed fetch is one sentence: what failed, why, and how to retry', async () => {
  const electron = await getElectron(packageWith('console.error("TypeError: fetch failed\\n  at x"); process.exit(1)'))
  expect(electron).toMatchObject({ ok: false })
  const { problem } = electron as { problem: string }
  expect(problem).toMatch(
    /^Electron could not be fetched \(TypeError: fetch failed\).*to retry, run the same command again.*\.$/,
  )
  expect(problem).not.toContain('\n')
})

test('a fetch that hangs is ended', async () => {
  const electron = await getElectron(packageWith('setInterval(() => {}, 1000)', 300))
  expect(electron).toMatchObject({ ok: false, problem: expect.stringContaining('took longer') as string })
})

test('an installer that succeeds without leaving a program is a failure', async () => {
  const electron = await getElectron(packageWith(''))
  expect(electron).toMatchObject({ ok: false, problem: expect.stringContaining('left no program') as string })
})
