import type { Failure, Result } from '../../../src-main/contract/failure'
import { MAX_FORMULA_LENGTH } from '../../../src-main/contract/limits'
import { shortText } from '../../../src-main/contract/short-text'
import { exactDigits } from '../../numbers/digits'
import { MAX_DATA_PAIRS, type DataPair } from '../../state/descent-setup.svelte'
import { parseDecimal } from '../../ui/parse-number'
import { lineLoss } from './line-loss'

/** Fewer make no line. */
const FEWEST = 2

/** The fields of a line of text, with its number in the text, counted from 1. */
interface Row {
  readonly line: number
  readonly text: string
  readonly fields: readonly string[]
}

/** Carries a failure out of the reading of one line. */
class Misread extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind)
  }
}

/**
 * Reads pairs as they are pasted from a spreadsheet or typed: a line for each, x and y with a tab, a semicolon, a comma
 * or spaces between them, in whatever width. Empty lines and a first line of names are passed over. A comma is never
 * taken for a decimal point: `1,5 2,3` is a fault, and says so.
 */
export function readPairs(text: string): Result<readonly DataPair[]> {
  try {
    return { ok: true, value: held(rowsOf(text)) }
  } catch (error) {
    if (error instanceof Misread) return { ok: false, failure: error.failure }
    throw error
  }
}

/** Pairs as `readPairs` reads them, and a spreadsheet: with tabs, all digits and no names. */
export function writePairs(pairs: readonly DataPair[]): string {
  return pairs.map((pair) => pair.map(exactDigits).join('\t')).join('\n')
}

function rowsOf(text: string): readonly Row[] {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ line: i + 1, text: line.trim() }))
    .filter((row) => row.text !== '')
    .map((row) => ({ ...row, fields: fieldsOf(row.text) }))
  return rows[0]?.fields.every(isName) ? rows.slice(1) : rows
}

/** Split at the clearest separator that there is. */
function fieldsOf(text: string): readonly string[] {
  const separator = [/\t/, /[;；]/, /[,，、]/].find((each) => each.test(text)) ?? /\s+/
  return text.split(separator).map((field) => field.trim())
}

/** Whether a field does not even begin as a number: `1,5` is none, yet no name either. */
function isName(field: string): boolean {
  return !/^[-+−‐‑–—ー.]?[0-9]/.test(field.normalize('NFKC'))
}

function held(rows: readonly Row[]): readonly DataPair[] {
  const count = rows.length
  if (count > MAX_DATA_PAIRS) throw misread('many', { count, limit: MAX_DATA_PAIRS })
  const pairs = rows.map(pairOf)
  if (count < FEWEST) throw misread('few', { count, least: FEWEST })
  const { length } = lineLoss(pairs)
  if (length > MAX_FORMULA_LENGTH) throw misread('long', { length, limit: MAX_FORMULA_LENGTH })
  return pairs
}

function pairOf(row: Row): DataPair {
  if (hasDecimalComma(row)) throw misread('decimalComma', { line: row.line, text: shortText(row.text) })
  const { fields } = row
  if (fields.length !== 2) throw misread('columns', { line: row.line, text: shortText(row.text) })
  return [numberIn(row, fields[0]), numberIn(row, fields[1])]
}

/** `1,5` where something else than a comma stands between the two numbers. */
function hasDecimalComma({ text, fields }: Row): boolean {
  const isOne = (column: string) => /^\D?[0-9]+,[0-9]+$/.test(column.normalize('NFKC'))
  return [fields, text.split(/\s+/)].some((columns) => columns.length === 2 && columns.some(isOne))
}

function numberIn({ line }: Row, text = ''): number {
  const parsed = parseDecimal(text, {})
  if (parsed.ok) return parsed.value
  throw misread('notNumber', { line, text: shortText(text) })
}

function misread(kind: string, values: Failure['values']): Misread {
  return new Misread({ kind, key: `line.fault.${kind}`, values })
}
