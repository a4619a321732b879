import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'

/** A slow line needs minutes for the 120 MB; a line that is dead altogether is noticed by the installer itself. */
const FETCH_LIMIT_MS = 10 * 60_000

export type Electron = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string }

/** Where the electron package is, and how long its installer may take. Tests give their own. */
export interface ElectronPackage {
  readonly folder: string
  readonly limitMs: number
}

const installed: ElectronPackage = {
  folder: dirname(createRequire(import.meta.url).resolve('electron/package.json')),
  limitMs: FETCH_LIMIT_MS,
}

/** Electron's executable; where it is missing, Electron's own installer fetches it first. */
export async function getElectron(from: ElectronPackage = installed): Promise<Electron> {
  const found = findElectron(from.folder)
  if (found !== undefined) return { ok: true, path: found }
  console.log('Fetching Electron, about 120 MB, only this once ...')
  const reason = await runInstaller(from)
  const path = findElectron(from.folder)
  return path === undefined
    ? { ok: false, problem: problemFor(reason ?? 'the installer left no program') }
    : { ok: true, path }
}

/**
 * The executable if it is on this disk. As electron/index.js looks for it, but that fetches on sight; here the caller
 * decides.
 */
export function findElectron(folder = installed.folder): string | undefined {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const path = override ? join(override, name ?? 'electron') : name && join(folder, 'dist', name)
  return path && existsSync(path) ? path : undefined
}

/** @returns undefined on success, else the reason in a few words */
async function runInstaller({ folder, limitMs }: ElectronPackage): Promise<string | undefined> {
  const installer = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: limitMs,
  })
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    installer.once('close', (code, signal) => {
      resolve(signal ?? code)
    })
  })
  const [errors, end] = await Promise.all([text(installer.stderr), ended])
  if (end === 0) return undefined
  return typeof end === 'string' ? `it took longer than ${String(limitMs / 60_000)} minutes` : firstLine(errors)
}

/** 'TypeError: fetch failed' is what a person can use of a stack. */
function firstLine(errors: string): string {
  return errors.split('\n').find((line) => line.trim() !== '') ?? 'the installer gave no reason'
}

function problemFor(reason: string): string {
  return `Electron could not be fetched (${reason}), so the browser edition is started instead; to retry, run the same command again with a connection.`
}
