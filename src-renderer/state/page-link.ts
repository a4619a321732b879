import { parseRecord, type SetupRecord } from './serialise'

/**
 * The setup in the page's own address, behind the #: a reload restores it, in the desktop app after a crash too, and a
 * copied link carries it. Lives in the address alone, so that nothing must be stored.
 */
export function readLink(): { chapter: string | undefined; record: SetupRecord | undefined } {
  const params = new URLSearchParams(location.hash.slice(1))
  const setup = params.get('setup')
  return { chapter: params.get('chapter') ?? undefined, record: setup === null ? undefined : parseRecord(setup) }
}

/** Browsers refuse an address that changes many times a second, as under a dragged slider; it waits for a rest. */
const REST_MS = 300
let timer: ReturnType<typeof setTimeout> | undefined

/** Writes chapter and setup into the address, once the hand rests, without adding to the history. */
export function writeLink(chapter: string, record: SetupRecord): void {
  const params = new URLSearchParams({ chapter })
  if (Object.keys(record).length > 0) params.set('setup', JSON.stringify(record))
  clearTimeout(timer)
  timer = setTimeout(() => {
    history.replaceState(null, '', `#${params.toString()}`)
  }, REST_MS)
}
