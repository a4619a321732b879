import { createHash } from 'node:crypto'
import { readSetupBytes } from './read-setup-bytes'

interface Known {
  readonly path: string
  /** Whether it may be written without asking where: it was a setup, or was saved by us. */
  readonly isOurs: boolean
  /** Digest of what was read or written last; undefined where nobody has kept it. */
  readonly digest: string | undefined
}

/**
 * The files that the page knows by a number: one for each time that a file was offered or its place was chosen, so that
 * each goes with what the file said then. For the life of the process; a number that no file has names none.
 */
export class KnownFiles {
  readonly #files: Known[] = []

  /** @returns the file's number */
  add(file: Known): number {
    return this.#files.push(file) - 1
  }

  /** A file that may be written without asking where. */
  own(id: number | null): Known | undefined {
    const file = id === null ? undefined : this.#files[id]
    return file?.isOurs === true ? file : undefined
  }

  /** A text has been written: into the file of this number if it lies there, else into one of a new number. */
  written(id: number | null, path: string, text: string): number {
    const file = { path, isOurs: true, digest: digestOf(text) }
    if (id === null || this.own(id)?.path !== path) return this.add(file)
    this.#files[id] = file
    return id
  }
}

/** What a file is recognised by. @param bytes all of it, or its text, which is written as UTF-8 */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64')
}

/**
 * Whether somebody else has written a file since we read or wrote it. One that has gone has nothing that could be lost;
 * one that cannot be read any more has.
 */
export function isWrittenByOthers({ path, digest }: Known): boolean {
  if (digest === undefined) return false
  const now = readSetupBytes(path)
  return now.ok ? digestOf(now.value) !== digest : now.failure.kind !== 'gone'
}
