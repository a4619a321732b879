import { parseRecords } from './parse-records'

/** The form of the links that this page writes. Older ones, the first of which say no version, are read as well. */
export const LINK_VERSION = 2

/** Characters of a link. All chapters' largest records together take a tenth. */
export const LONGEST_LINK = 200_000

/** What a link of a form before 2 left out by chapter, because it was the default then. */
const BEFORE_2: Readonly<Record<string, object>> = { slope: { taken: 100 } }

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
  const version = params.get('v')
  const isOld = version === null || version === '1'
  if (!isOld && version !== String(LINK_VERSION)) faults.push({ kind: 'newer', name: version })
  const chapter = params.get('chapter') ?? undefined
  const isThere = chapter === undefined || chapters.includes(chapter)
  if (!isThere) faults.push({ kind: 'noChapter', name: chapter })
  const records: Record<string, unknown> = {}
  for (const id of chapters) {
    const text = params.get(id)
    const record = text === null ? undefined : parseRecords(text)
    if (record !== undefined) records[id] = isOld ? withFormer(BEFORE_2[id], record) : record
    else if (text !== null) faults.push({ kind: 'unreadable', name: id })
  }
  return { link: { chapter: isThere ? chapter : undefined, records }, faults }
}

/** The address text of a link; records that are all default are left out. */
export function linkText({ chapter, records }: PageLink): string {
  const kept = Object.entries(records).map(([id, record]) => [id, JSON.stringify(record)] as const)
  const params = [['v', String(LINK_VERSION)], ['chapter', chapter ?? ''], ...kept.filter(([, text]) => text !== '{}')]
  return `#${new URLSearchParams(params.map(([name = '', text = '']) => [name, text])).toString()}`
}

function withFormer(defaults: object | undefined, record: unknown): unknown {
  return defaults && typeof record === 'object' ? { ...defaults, ...record } : record
}
