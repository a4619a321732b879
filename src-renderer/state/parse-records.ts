import { isPlainlyNested } from '../../src-main/contract/nesting'

/**
 * Reads records from outside: of a link, of a file.
 *
 * @returns plain data, unchecked; undefined for what is no JSON, or is nested as no record is
 */
export function parseRecords(text: string): unknown {
  try {
    return isPlainlyNested(text) ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
