import * as v from 'valibot'
import type { Failure, Result } from '../../src-main/contract/failure'
import { shortText } from '../../src-main/contract/short-text'
import { parseRecords } from './parse-records'
import { plainJson } from './plain-json'
import { shortJson } from './serialise'
import { LINK_VERSION, upToDate, type PageLink } from './page-link'

const plainObject = v.pipe(
  v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  v.transform((value) => Object.entries(value)),
)

/**
 * Reads the text of a setup file: `{ "downhill": version, "chapter": id, "records": { id: record } }`, the version being
 * the link's. All of it or nothing. What the records say is for their chapters to judge.
 *
 * @param chapters ids of the chapters that can be opened
 */
export function readSetup(text: string, chapters: readonly string[]): Result<PageLink> {
  const whole = v.safeParse(plainObject, parseRecords(text))
  const said = new Map<string, unknown>(whole.success ? whole.output : [])
  if (!said.has('downhill')) return refuse('not-setup')
  const version = said.get('downhill')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('no-version', { version: shortJson(version) })
  }
  if (version > LINK_VERSION) return refuse('newer', { version, known: LINK_VERSION })
  const chapter = said.get('chapter')
  if (chapter !== undefined && typeof chapter !== 'string') return refuse('no-name', { chapter: shortJson(chapter) })
  if (chapter !== undefined && !isIn(chapters, chapter)) return refuse('no-chapter', { chapter: shortText(chapter) })
  const records = v.safeParse(plainObject, said.get('records') ?? {})
  if (!records.success) return refuse('no-records')
  for (const [id, record] of records.output) {
    if (!isIn(chapters, id)) return refuse('no-chapter', { chapter: shortText(id) })
    if (!v.is(plainObject, record)) return refuse('no-record', { chapter: id })
  }
  const upgraded = records.output.map(([id, record]) => [id, upToDate(version, id, record)])
  return { ok: true, value: { chapter, records: Object.fromEntries(upgraded) as PageLink['records'] } }
}

/** A setup as the text of its file: a line for each chapter. */
export function setupText({ chapter, records }: PageLink): string {
  const lines = Object.entries(records).map(([id, record]) => `    ${JSON.stringify(id)}: ${plainJson(record)}`)
  const own = `  "downhill": ${String(LINK_VERSION)},${chapter === undefined ? '' : `\n  "chapter": ${JSON.stringify(chapter)},`}`
  return `{\n${own}\n  "records": {\n${lines.join(',\n')}\n  }\n}\n`
}

function isIn(chapters: readonly string[], value: unknown): value is string {
  return typeof value === 'string' && chapters.includes(value)
}

function refuse(kind: string, values: Failure['values'] = {}): Result<never> {
  return { ok: false, failure: { kind, key: `file.fault.${kind}`, values } }
}
