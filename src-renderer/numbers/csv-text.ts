import { csvFormatRows } from 'd3-dsv'

/** The MIME type of such a text. */
export const CSV_TYPE = 'text/csv;charset=utf-8'

/**
 * Rows as CSV (RFC 4180): fields quoted where they must be, every line ended by CR LF. There is no byte order mark: the
 * names of our columns and our numbers are plain ASCII, which Excel reads alike in every encoding, while readers such as
 * Python's csv module would take the mark for a part of the first name.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${csvFormatRows([[...row]])}\r\n`).join('')
}
