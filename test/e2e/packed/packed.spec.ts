import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { findElectron } from '../../../src-main/launch/electron-binary'
import { pack, project, type Packed } from './pack'
import { startPacked } from './start-packed'

// One package for all of them.
test.describe.configure({ mode: 'serial' })
test.skip(findElectron() === undefined && process.platform !== 'linux', 'Without Electron only Linux is packed for')

let packed: Packed
test.beforeAll(async () => {
  packed = await pack()
})
test.afterAll(() => {
  rmSync(packed.folder, { recursive: true, force: true, maxRetries: 5 })
})

test.afterEach(() => {
  delete process.env['PORTABLE_EXECUTABLE_DIR']
})

/** The files of a folder, with slashes. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(project.length + 1)
        .replaceAll('\\', '/'),
    )
}

/** The files of the archive, which lists folders too. */
function packedFiles(): string[] {
  const entries = listPackage(packed.archive, { isPack: false }).map((path) => path.slice(1).replaceAll('\\', '/'))
  return entries.filter((path) => !entries.some((other) => other.startsWith(`${path}/`)))
}

test('the archive has the bundles, the icon of the window and package.json, and nothing else', () => {
  const bundles = ['main', 'preload', 'renderer'].flatMap((bundle) => filesIn(`out/${bundle}`))
  const wanted = bundles.filter((file) => !file.endsWith('.map'))
  expect(packedFiles().sort()).toEqual([...wanted, 'out/icons/downhill/256.png', 'package.json'].sort())
  const size = `${(statSync(packed.archive).size / 1e6).toFixed(2)} MB`
  test.info().annotations.push({ type: 'size of the archive', description: size })
  console.log(`The archive has ${String(packedFiles().length)} files and ${size}`)
})

test('package.json names the app and its main bundle, and nothing that was needed to build it', () => {
  const settings = JSON.parse(extractFile(packed.archive, 'package.json').toString()) as Record<string, unknown>
  // Names the folder of the settings, the same before and after packing.
  expect(settings).toMatchObject({ productName: 'Downhill', type: 'module', main: 'out/main/main.js' })
  for (const key of ['scripts', 'devDependencies', 'dependencies']) expect(settings).not.toHaveProperty(key)
})

test('the program runs nothing but the archive: its fuses are set', async () => {
  const wire = (await getCurrentFuseWire(packed.program)) as unknown as Record<FuseV1Options, number>
  const isOn = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse]) === '1'
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    onlyArchive: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    ownSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    inspect: false,
    cookieEncryption: true,
    onlyArchive: true,
    integrity: true,
    filePrivileges: false,
    ownSnapshot: false,
  })
})

test('the licences of Electron and Chromium lie beside the program', () => {
  for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) {
    expect(existsSync(join(packed.beside, name)), name).toBe(true)
  }
})

test('what was packed starts, computes in the worker, tells the licences of both, and keeps all beside a portable program', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'downhill-'))
  // As the portable program of Windows says it, which every system's takes.
  process.env['PORTABLE_EXECUTABLE_DIR'] = userData
  const app = await startPacked(packed, userData)
  const { page } = app
  await expect(page.locator('main input[type=range]').first()).toBeEnabled()
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Licences' }).click()
  const dialog = page.getByRole('dialog', { name: 'Licences' })
  // Draws the graph, in the engine's worker alone.
  await expect(dialog.getByText(/^@dagrejs\/dagre [\d.]+: MIT/)).toBeVisible()
  await expect(dialog.getByText('LICENSE.electron.txt')).toBeVisible()
  expect(existsSync(join(userData, 'downhill-data/logs/downhill.log'))).toBe(true)
  await app.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
})
