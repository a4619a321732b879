import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { app } from 'electron'

/** The folder beside the program that keeps the data of a Downhill which is carried from machine to machine. */
const NAME = 'downhill-data'

/**
 * Keeps settings, the log and all else beside the program, where somebody wants it there: for the portable program of Windows, which
 * says so itself, and wherever a folder `downhill-data` stands. Before anything reads from the usual place.
 */
export function setupCarriedData(): void {
  const folder = carriedFolder()
  if (folder === undefined) return
  app.setPath('userData', folder)
  // Of itself it is below userData on Windows and Linux alone: on macOS it is in the person's Library.
  app.setAppLogsPath(join(folder, 'logs'))
}

/** @returns undefined for the usual place; also where the folder cannot be written, as on a locked stick */
function carriedFolder(): string | undefined {
  const portable = process.env['PORTABLE_EXECUTABLE_DIR']
  const folder = join(portable ?? programFolder(), NAME)
  if (portable === undefined && !isFolder(folder)) return undefined
  if (isWritable(folder)) return folder
  console.warn(`${folder} cannot be written, so the settings are kept in the usual place`)
  return undefined
}

/** Where a person sees the program: an AppImage and macOS's bundle are one thing to them. */
function programFolder(): string {
  const image = process.env['APPIMAGE']
  if (image !== undefined) return dirname(image)
  const own = dirname(process.execPath)
  return process.platform === 'darwin' ? resolve(own, '../../..') : own
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** By writing: what the permissions say is not all that there is to it, on Windows least of all. */
function isWritable(folder: string): boolean {
  const attempt = join(folder, `${randomUUID()}.new`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(attempt, '', { flag: 'wx' })
    rmSync(attempt)
    return true
  } catch {
    return false
  }
}
