import { parseRecords } from './parse-records'
import { plainJson } from './plain-json'

/** The form of the links that this page writes. Older ones, the first of which say no version, are read as well. */
export const LINK_VERSION = 3

/** Characters of a link. All chapters' largest records together take a tenth. */
export const LONGEST_LINK = 200_000

/** What a link of an older form left out by chapter, because it was the default then; the oldest form last. */
const FORMER: readonly { readonly before: number; readonly defaults: Readonly<Record<string, object>> }[] = [
  { before: 3, defaults: { slope: { h: 1e-4 } } },
  { before: 2, defaults: { slope: { taken: 100 } } },
]

/** What the page's address carries behind the #: the chapter on show, and each chapter's record as plain data. */
export interface PageLink {
  /** Undefined for a link that says none. */
  readonly chapter: string | undefined
  /** By chapter id. Unchecked: each chapter checks its own record. */
  readonly records: Readonly<Record<string, unknown>>
}

/** What a link says that cannot be taken as it is. */
export interface LinkFault {
  readonly kind: 'newer' | 'unreadable' | 'noChapter' | 'tooLong'
  /** The chapter or version that the link names; of one that is too long, its length. */
  readonly name: string
}

/**
 * Reads a link. Only chapters that there are have a record; other names in the address are not ours.
 *
 * @param hash the address from its # on
 * @param chapters ids of the chapters that can be opened
 */
export function readLink(
  hash: string,
  chapters: readonly string[],
): { readonly link: PageLink; readonly faults: readonly LinkFault[] } {
  if (hash.length > LONGEST_LINK) {
    return { link: { chapter: undefined, records: {} }, faults: [{ kind: 'tooLong', name: String(hash.length) }] }
  }
  const params = new URLSearchParams(hash.slice(1))
  const faults: LinkFault[] = []
  const version = params.get('v') ?? '1'
  const isKnown = Array.from({ length: LINK_VERSION }, (_, i) => String(i + 1)).includes(version)
  if (!isKnown) faults.push({ kind: 'newer', name: version })
  const chapter = params.get('chapter') ?? undefined
  const isThere = chapter === undefined || chapters.includes(chapter)
  if (!isThere) faults.push({ kind: 'noChapter', name: chapter })
  const records: Record<string, unknown> = {}
  for (const id of chapters) {
    const former = formerDefaults(id, Number(version))
    // A link to a chapter in which all was default says nothing of it.
    const text = params.get(id) ?? (former && id === chapter ? '{}' : undefined)
    const record = text === undefined ? undefined : parseRecords(text)
    if (record !== undefined) records[id] = upToDate(Number(version), id, record)
    else if (text !== undefined) faults.push({ kind: 'unreadable', name: id })
  }
  return { link: { chapter: isThere ? chapter : undefined, records }, faults }
}

/** The address text of a link; records that are all default are left out. */
export function linkText({ chapter, records }: PageLink): string {
  const kept = Object.entries(records).map(([id, record]) => [id, plainJson(record)] as const)
  const params = [['v', String(LINK_VERSION)], ['chapter', chapter ?? ''], ...kept.filter(([, text]) => text !== '{}')]
  return `#${new URLSearchParams(params.map(([name = '', text = '']) => [name, text])).toString()}`
}

/** A chapter's record of an older form, with what it left out because it was the default then. */
export function upToDate(version: number, id: string, record: unknown): unknown {
  return withFormer(formerDefaults(id, version), record)
}

/** What a link of this version left out of a chapter's record because it was the default then; undefined where nothing. */
function formerDefaults(id: string, version: number): object | undefined {
  const missed = FORMER.flatMap(({ before, defaults }) => (version < before ? (defaults[id] ?? []) : []))
  return missed.length > 0 ? missed.reduce((all, one) => ({ ...all, ...one })) : undefined
}

function withFormer(defaults: object | undefined, record: unknown): unknown {
  return defaults && typeof record === 'object' ? { ...defaults, ...record } : record
}
