import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findElectron } from '../../../src-main/launch/electron-binary'
import { drawIcons, ICONS_FOLDER } from '../../../src-main/pack/draw-icons'
import { writeFakeElectron } from './fake-electron'

export const project = resolve(import.meta.dirname, '../../..')

/** The app as packed for this system, in a folder of its own. */
export interface Packed {
  /** Deleted by whoever asked for it. */
  readonly folder: string
  readonly program: string
  readonly archive: string
  /** Where what belongs beside the program lies. */
  readonly beside: string
  /** Whether the program is Electron, and not a few lines in its place. */
  readonly isReal: boolean
}

/** Packs what `npm run build` has left, as `npm run pack` does. Without Electron only a package for Linux can be tried. */
export async function pack(): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'downhill-packed-'))
  const electron = findElectron()
  const distribution = electron === undefined ? join(folder, 'electron') : distributionOf(electron)
  if (electron === undefined) writeFakeElectron(distribution)
  await drawIcons(ICONS_FOLDER)
  const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js')
  const output = join(folder, 'packages')
  const flags = [`-c.electronDist=${distribution}`, `-c.directories.output=${output}`]
  // No test signs with the keys of the person who runs it.
  const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' }
  execFileSync(process.execPath, [builder, '--dir', '--publish', 'never', ...flags], {
    cwd: project,
    env,
    stdio: 'pipe',
  })
  return { folder, ...placesIn(output), isReal: electron !== undefined }
}

/** On macOS the program is deep within the app, and the app within what Electron is distributed as. */
function distributionOf(electron: string): string {
  return process.platform === 'darwin' ? resolve(electron, '../../../..') : dirname(electron)
}

function placesIn(output: string): Pick<Packed, 'program' | 'archive' | 'beside'> {
  if (process.platform === 'darwin') {
    const contents = join(output, process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Downhill.app/Contents')
    const beside = join(contents, 'Resources')
    return { program: join(contents, 'MacOS/Downhill'), archive: join(beside, 'app.asar'), beside }
  }
  const isWindows = process.platform === 'win32'
  const beside = join(output, isWindows ? 'win-unpacked' : 'linux-unpacked')
  const program = join(beside, isWindows ? 'Downhill.exe' : 'downhill')
  return { program, archive: join(beside, 'resources/app.asar'), beside }
}
