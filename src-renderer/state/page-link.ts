/** What the page's address carries behind the #: the chapter on show, and each chapter's setup as plain data. */
export interface PageLink {
  readonly chapter: string | undefined
  /** By chapter id. Unchecked: each setup parses its own record. */
  readonly records: Readonly<Record<string, unknown>>
}

/**
 * Reads the setup from the page's own address: a reload restores it, in the desktop app after a crash too, and a copied
 * link carries it. It lives in the address alone, so that nothing must be stored.
 */
export function readLink(hash: string = location.hash): PageLink {
  const entries = [...new URLSearchParams(hash.slice(1))]
  const chapter = entries.find(([name]) => name === 'chapter')?.[1]
  const records = entries.filter(([name]) => name !== 'chapter').map(([name, text]) => [name, parseJson(text)] as const)
  return { chapter, records: Object.fromEntries(records) }
}

/** The address text of a link; setups that are all default are left out. */
export function linkText({ chapter, records }: PageLink): string {
  const params = new URLSearchParams({ chapter: chapter ?? '' })
  for (const [id, record] of Object.entries(records)) {
    const text = JSON.stringify(record)
    if (text !== '{}') params.set(id, text)
  }
  return `#${params.toString()}`
}

/** Writes a link into the address, without adding to the history. */
export function writeLink(link: PageLink): void {
  history.replaceState(null, '', linkText(link))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
