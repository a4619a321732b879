import type { Failure } from '../contract/failure'

/** What the file system's own words mean to a person, where there is something to be done. */
const kinds: Readonly<Record<'reading' | 'writing', Readonly<Record<string, string>>>> = {
  reading: { ENOENT: 'gone', ENOTDIR: 'gone', EISDIR: 'no-file', EACCES: 'forbidden-read', EPERM: 'forbidden-read' },
  writing: {
    EISDIR: 'no-file',
    EACCES: 'forbidden',
    EPERM: 'forbidden',
    EROFS: 'read-only',
    ENOSPC: 'full',
    EDQUOT: 'full',
  },
}
const others = { reading: 'unreadable', writing: 'unwritable' } as const

/** What the file system refused, as a failure. One without a sentence of its own is told by the system's code. */
export function fileFailure(error: unknown, doing: keyof typeof others): Failure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const kind = kinds[doing][code] ?? others[doing]
  return { kind, key: `file.fault.${kind}`, values: { code: code === '' ? String(error).slice(0, 80) : code } }
}

const refusals = { EACCES: 'permission denied', EISDIR: 'it is not a file' } as const

/** An error as the file system's own, for what it would not refuse by itself. */
export function refusal(code: keyof typeof refusals, path: string): Error {
  return Object.assign(new Error(`${code}: ${refusals[code]}, '${path}'`), { code })
}
