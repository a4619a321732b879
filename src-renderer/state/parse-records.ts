/** Levels of lists and objects within each other. No record has half as many, and no walk through so many overflows. */
const DEEPEST = 16

/**
 * Reads records from outside: of a link, of a file.
 *
 * @returns plain data, unchecked; undefined for what is no JSON, or is nested as no record is
 */
export function parseRecords(text: string): unknown {
  try {
    const records: unknown = JSON.parse(text)
    return isWithin(DEEPEST, records) ? records : undefined
  } catch {
    return undefined
  }
}

function isWithin(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((part) => isWithin(levels - 1, part))
}
