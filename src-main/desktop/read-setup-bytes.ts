import { closeSync, fstatSync, openSync, readFileSync, constants } from 'node:fs'
import type { Result } from '../contract/failure'
import { sizeFailure } from '../contract/setup-file'
import { fileFailure } from './file-failure'

/** Windows has no such flag, and no such pipes. */
const WITHOUT_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK

/** Reads what may be a setup file. @returns all its bytes; else why not, as `sizeFailure` or the file system says */
export function readSetupBytes(path: string): Result<Uint8Array> {
  try {
    // A pipe in its place would be waited for, for ever.
    const file = openSync(path, constants.O_RDONLY | WITHOUT_WAITING)
    try {
      return readOpened(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { ok: false, failure: fileFailure(error, 'reading') }
  }
}

function readOpened(file: number): Result<Uint8Array> {
  const stats = fstatSync(file)
  if (!stats.isFile()) return { ok: false, failure: { kind: 'no-file', key: 'file.fault.no-file', values: {} } }
  const wrongSize = sizeFailure(stats.size)
  return wrongSize ? { ok: false, failure: wrongSize } : { ok: true, value: readFileSync(file) }
}
