import { readFileSync } from 'node:fs'
import type { Result } from '../contract/failure'
import { sizeFailure } from '../contract/setup-file'
import { fileFailure } from './file-failure'
import { readOpened } from './read-opened'

/** Reads what may be a setup file. @returns all its bytes; else why not, as `sizeFailure` or the file system says */
export function readSetupBytes(path: string): Result<Uint8Array> {
  try {
    return readOpened(path, (file, size) => {
      const wrongSize = sizeFailure(size)
      return wrongSize ? { ok: false, failure: wrongSize } : { ok: true, value: readFileSync(file) }
    })
  } catch (error) {
    return { ok: false, failure: fileFailure(error, 'reading') }
  }
}
