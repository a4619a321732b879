import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file beside the old one and renames it, so that a crash or a full disk leaves the old file or the new one,
 * never half of one. Throws what the file system refuses, and then the old file is as it was.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  // A name that nobody can have put a link at, to be sure also `x`; and on the disk before it takes the file's place.
  const draft = `${path}.${randomUUID()}.new`
  try {
    writeFileSync(draft, text, { flag: 'wx', flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
