import * as v from 'valibot'
import { keepInstalledSetup } from './installed-setup'
import { linkText, type PageLink } from './page-link'

/** What an entry of the browser's history says of itself. */
const entrySchema = v.object({
  chapter: v.string(),
  /** Which of the links opened one after another it belongs to. */
  opening: v.number(),
})
type Entry = v.InferOutput<typeof entrySchema>

/** The page as its history sees it. */
interface Page {
  /** Id of the chapter on show. */
  readonly chapter: string
  readonly link: PageLink
  show(chapter: string): void
  open(hash: string): void
  /** Another of the links opened one after another is on show. */
  turned(from: number, to: number): void
}

/**
 * Joins the page to the browser's history: each change of chapter is an entry, so that Back goes to the chapter before.
 * Only the chapter on show goes back; what has been set meanwhile stays, for taking that back is undo's. An entry from
 * before another link was opened has settings of its own: it is opened like a link.
 */
export class PageHistory {
  readonly #page: Page
  /** At which the browser stands. */
  #entry: Entry

  constructor(page: Page) {
    this.#page = page
    this.#entry = this.#mark(readEntry()?.opening ?? 0)
  }

  /** Which of the links opened one after another is on show. */
  get opening(): number {
    return this.#entry.opening
  }

  /** Writes the link into the address. Browsers refuse this many times a second. */
  write(): void {
    const { chapter, link } = this.#page
    const isNew = chapter !== this.#entry.chapter
    this.#entry = { ...this.#entry, chapter }
    const hash = linkText(link)
    keepInstalledSetup(hash)
    const address = new URL(hash, location.href).href
    unlessRefused(() => {
      if (isNew) history.pushState(this.#entry, '', address)
      else history.replaceState(this.#entry, '', address)
    })
  }

  /** Makes an entry for a setup that takes the place of the present one, as if a link had been followed. */
  enter(chapter: string, link: PageLink): void {
    this.write()
    const { opening } = this
    this.#entry = { chapter, opening: opening + 1 }
    this.#page.turned(opening, opening + 1)
    const address = new URL(linkText(link), location.href).href
    unlessRefused(() => {
      history.pushState(this.#entry, '', address)
    })
  }

  /** Makes an entry for the chapter on show, unless the browser stands at it. */
  turn(): void {
    if (this.#page.chapter !== this.#entry.chapter) this.write()
  }

  /**
   * The browser went to another entry, or to a link that was put into its address. To be called at popstate, which comes
   * together with the new entry; hashchange comes later, when something may have been written into it already.
   */
  follow(): void {
    const entry = readEntry()
    const opening = entry?.opening ?? this.#entry.opening + 1
    if (entry?.opening === this.#entry.opening) this.#page.show(entry.chapter)
    else {
      this.#page.open(location.hash)
      this.#page.turned(this.opening, opening)
    }
    this.#entry = this.#mark(opening)
  }

  /** Marks the entry as this page's at once: a hand may go on before it has rested. */
  #mark(opening: number): Entry {
    const entry = { chapter: this.#page.chapter, opening }
    unlessRefused(() => {
      history.replaceState(entry, '')
    })
    return entry
  }
}

/**
 * A page in a frame may have no address of its own (srcdoc), and Safari takes a hundred changes in half a minute. Without
 * a link the page still works.
 */
function unlessRefused(change: () => void): void {
  try {
    change()
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error
  }
}

/** Undefined for an entry that this page has not written. */
function readEntry(): Entry | undefined {
  const parsed = v.safeParse(entrySchema, history.state)
  return parsed.success ? parsed.output : undefined
}
