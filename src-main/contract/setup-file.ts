import { parse, type ParseError } from 'jsonc-parser'
import type { Failure, Result } from './failure'
import { isPlainlyNested } from './nesting'

/** How the names of setup files end. */
export const SETUP_ENDING = '.downhill'
/** The largest file that is read, in bytes. A setup has some thousand; one with a whole class's samples some ten thousand. */
export const LARGEST_SETUP_FILE = 1_000_000

/** A file that is offered to the page: its number, its name without its folder, and its text or why there is none. */
export interface OfferedFile {
  readonly id: number
  readonly name: string
  readonly read: Result<string>
}

/** What becomes of a setup that was to be saved: its file's number, and its name without its folder. */
export type Saved =
  | { readonly kind: 'saved'; readonly id: number; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** A file of this size is not read at all. @param bytes its size */
export function sizeFailure(bytes: number): Failure | undefined {
  if (bytes > LARGEST_SETUP_FILE) {
    return failure('too-large', { kilobytes: Math.ceil(bytes / 1000), most: LARGEST_SETUP_FILE / 1000 })
  }
  return bytes === 0 ? failure('empty', {}) : undefined
}

/**
 * The text of a setup file, once its size, its encoding and its JSON are right. What the JSON says is for the page to
 * judge, which knows the chapters.
 *
 * @param bytes the whole file
 * @returns the text without a byte order mark; else a failure 'too-large', 'empty', 'not-text', 'too-deep' or
 *   'not-json-at', the last with line and column, from 1
 */
export function readSetupFile(bytes: Uint8Array): Result<string> {
  const wrongSize = sizeFailure(bytes.byteLength)
  if (wrongSize) return { ok: false, failure: wrongSize }
  const text = decode(bytes)
  if (text === undefined) return { ok: false, failure: failure('not-text', {}) }
  if (!isPlainlyNested(text)) return { ok: false, failure: failure('too-deep', {}) }
  try {
    JSON.parse(text)
    return { ok: true, value: text }
  } catch {
    return { ok: false, failure: notJson(text) }
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The built-in parser does not say in every engine where a text stops being JSON. */
function notJson(text: string): Failure {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const before = text.slice(0, errors[0]?.offset ?? 0).split('\n')
  return failure('not-json-at', { line: before.length, column: (before.at(-1) ?? '').length + 1 })
}

function failure(kind: string, values: Failure['values']): Failure {
  return { kind, key: `file.fault.${kind}`, values }
}
