import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { refusal } from './file-failure'

/** Windows has no such flag, and no such pipes. */
const WITHOUT_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK

/**
 * Reads a file by one descriptor, so that what is looked at is what is read. Throws what the file system refuses, and
 * EISDIR for what is no file.
 *
 * @param read gets the descriptor and the file's size, in bytes
 */
export function readOpened<Read>(path: string, read: (file: number, size: number) => Read): Read {
  // A pipe in its place would be waited for, for ever.
  const file = openSync(path, constants.O_RDONLY | WITHOUT_WAITING)
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw refusal('EISDIR', path)
    return read(file, stats.size)
  } finally {
    closeSync(file)
  }
}
