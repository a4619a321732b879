import { csvParseRows } from 'd3-dsv'
import type { Failure, Result } from '../../../src-main/contract/failure'
import { MAX_CLASSES, MAX_LAYER_INPUTS, MAX_LAYER_SAMPLES } from '../../../src-main/contract/limits'
import type { LabelledSamples } from '../../../src-main/contract/network'
import { shortText } from '../../../src-main/contract/short-text'
import { csvText } from '../../numbers/csv-text'
import { exactDigits } from '../../numbers/digits'
import { parseDecimal } from '../../ui/parse-number'
import { fewestClasses } from './edit-layer'

/** Bytes of a file at most: many times what the most samples take, and still read in no time. */
export const MAX_CSV_BYTES = 64_000
const NEW_LINE = /\r\n|\r/g

/** Fields with their row in the file, counted from 1 as a spreadsheet counts. */
interface Row {
  readonly number: number
  readonly fields: readonly string[]
}

/** Carries a failure out of the reading of one field. */
class Misread extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind)
  }
}

/**
 * Samples as CSV (RFC 4180): a header x0,x1,…,class, then a row for each sample, every number with all its digits and
 * the class by its number from 0.
 */
export function writeSamples({ inputs, targets }: Pick<LabelledSamples, 'inputs' | 'targets'>): string {
  const names = (inputs[0] ?? []).map((_, i) => `x${String(i)}`)
  const rows = inputs.map((row, i) => [...row, targets[i] ?? 0].map(exactDigits))
  return csvText([[...names, 'class'], ...rows])
}

/**
 * Reads CSV as `writeSamples` writes it. Also read: no header (a first row without any number is one), quoted fields,
 * any line ends, a byte order mark, empty lines, numbers as fields of the page take them. There are as many classes as
 * the largest label needs, and two at least.
 */
export function readSamples(text: string): Result<LabelledSamples> {
  try {
    return { ok: true, value: samplesOf(rowsOf(text)) }
  } catch (error) {
    if (error instanceof Misread) return { ok: false, failure: error.failure }
    throw error
  }
}

/** The failure of a file that is too large to be read. @param bytes its size */
export function tooLarge(bytes: number): Failure {
  return { kind: 'csv', key: 'weights.csv.tooLarge', values: { size: bytes, limit: MAX_CSV_BYTES } }
}

function rowsOf(text: string): readonly Row[] {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > MAX_CSV_BYTES) throw new Misread(tooLarge(bytes))
  const lines = csvParseRows(text.replace(/^\uFEFF/, '').replace(NEW_LINE, '\n'))
  const rows = lines
    .map((fields, i) => ({ number: i + 1, fields }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''))
  return rows[0] && isHeader(rows[0]) ? rows.slice(1) : rows
}

function isHeader({ fields }: Row): boolean {
  return fields.every((field) => !parseDecimal(field, {}).ok)
}

function samplesOf(rows: readonly Row[]): LabelledSamples {
  const [first] = rows
  if (!first) throw misread('empty', {})
  if (rows.length > MAX_LAYER_SAMPLES) throw misread('manyRows', { count: rows.length, limit: MAX_LAYER_SAMPLES })
  checkWidth(first)
  for (const row of rows) checkLike(first, row)
  // Row by row, so that the first fault in the file is the one that is told.
  const samples = rows.map((row) => ({ inputs: inputsOf(row), target: labelOf(row) }))
  const targets = samples.map(({ target }) => target)
  return {
    inputs: samples.map(({ inputs }) => inputs),
    targets,
    classes: fewestClasses(targets),
  }
}

function checkWidth({ number, fields }: Row): void {
  const inputs = fields.length - 1
  if (inputs < 1) throw misread('fewColumns', { row: number, text: shortText(fields[0]) })
  if (inputs > MAX_LAYER_INPUTS) throw misread('manyColumns', { row: number, inputs, limit: MAX_LAYER_INPUTS })
}

function checkLike(first: Row, { number, fields }: Row): void {
  if (fields.length === first.fields.length) return
  throw misread('ragged', {
    ...{ row: number, fields: fields.length },
    ...{ first: first.number, expected: first.fields.length },
  })
}

function inputsOf({ number, fields }: Row): readonly number[] {
  return fields.slice(0, -1).map((text, i) => {
    const parsed = parseDecimal(text, {})
    if (!parsed.ok) throw misread('notNumber', { row: number, column: i + 1, text: shortText(text) })
    return parsed.value
  })
}

function labelOf({ number, fields }: Row): number {
  const text = fields.at(-1) ?? ''
  const parsed = parseDecimal(text, { whole: true, low: 0, high: MAX_CLASSES - 1 })
  if (parsed.ok) return parsed.value
  throw misread('notClass', { row: number, column: fields.length, text: shortText(text), high: MAX_CLASSES - 1 })
}

function misread(kind: string, values: Failure['values']): Misread {
  return new Misread({ kind: 'csv', key: `weights.csv.${kind}`, values })
}
