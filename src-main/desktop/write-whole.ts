import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { draftOf } from './draft'
import { refusal } from './file-failure'

/** Whoever may write a file, as bits of its mode. Windows shows a file that is write-protected without any of them. */
const WRITE_BITS = 0o222
/** Of a mode, what can be changed: the rest says what kind of thing it is. */
const MODE_BITS = 0o7777

/**
 * Writes a file of ours beside the old one and renames it, so that a crash or a full disk leaves the old file or the new one,
 * never half of one. Makes its folder. Throws what the file system refuses, and then the old file is as it was.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  putInPlace(path, text)
}

/**
 * Writes a person's own file, whole or not at all as `writeWhole` does, through links, which a rename would replace. A
 * file that is there keeps its mode; one that is write-protected is refused with the code EACCES, to root too: a rename
 * would not ask. What is no file (a folder, a pipe, a device) is refused with EISDIR. A folder that has vanished is not
 * made again, because the person would not look for it there.
 */
export function replaceFile(path: string, text: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats) replaceThat(realpathSync(path), text, stats)
  else putInPlace(endOf(path), text)
}

/** Where the links at a path lead whose end is not there; the system has followed them, so they lead to one. */
function endOf(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  return endOf(resolve(realpathSync(dirname(path)), readlinkSync(path)))
}

function replaceThat(path: string, text: string, stats: Stats): void {
  if (!stats.isFile()) throw refusal('EISDIR', path)
  if ((stats.mode & WRITE_BITS) === 0) throw refusal('EACCES', path)
  accessSync(path, constants.W_OK)
  putInPlace(path, text, stats.mode & MODE_BITS)
}

function putInPlace(path: string, text: string, mode?: number): void {
  const draft = draftOf(path)
  try {
    // New, whatever lies there (`x`). On the disk before it takes the file's place; and never readable by more people than the file is.
    writeFileSync(draft, text, { flag: 'wx', flush: true, mode })
    if (mode !== undefined) giveMode(draft, mode)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** What the process's mask took from a new file. A disk that knows no modes refuses; then nobody has got more. */
function giveMode(path: string, mode: number): void {
  try {
    chmodSync(path, mode)
  } catch (error) {
    console.warn(`A file keeps the mode of a new one: ${String(error)}`)
  }
}
