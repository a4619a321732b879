import type { FileNews, FileState, SavedFile } from '../../src-main/contract/bridge'
import { SETUP_ENDING } from '../../src-main/contract/setup-file'
import type { Failure, Result } from '../../src-main/contract/failure'
import type { Files, FileToCopy } from '../backend/backend'
import type { RefusedOf } from './kept-chapters.svelte'
import type { PageLink } from './page-link'
import { readSetup, setupText } from './read-setup'

/** What is wrong with a file; of a formula, `why` says what. */
export interface FileFault extends Failure {
  readonly why?: Failure
}

/** What became of a file, to be said to the person. */
export type FileOutcome =
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'notOpened'; readonly name: string; readonly faults: readonly FileFault[] }
  | { readonly kind: 'notSaved'; readonly faults: readonly FileFault[] }
  | FileToCopy

/** The page as its file sees it. */
export interface FilePage {
  readonly link: PageLink
  /** What would be lost if a file lacked it, as text. */
  readonly essence: string
  /** Ids of the chapters that can be opened. */
  readonly chapterIds: readonly string[]
  check(records: PageLink['records']): Promise<readonly RefusedOf[]>
  /** Shows a setup in place of the present one, to which Back leads; resolves when it is there. */
  enter(link: PageLink): Promise<void>
}

/** Faults of one file that are told; more would not be read. */
const MOST_FAULTS = 3

/** The file that the present setup belongs to, if any. One for the page's lifetime. */
export class SetupFile {
  /** Without its folder; undefined for a setup that belongs to no file. */
  name = $state<string | undefined>()
  readonly #page: FilePage
  readonly #files: Files
  readonly #tell: (outcome: FileOutcome) => void
  #id = $state<number | null>(null)
  /** The essence of what the file says. */
  #kept = $state('')
  /** The essence that is being saved. */
  #saving = ''

  /** @param tell hears what becomes of every file */
  constructor(page: FilePage, files: Files, tell: (outcome: FileOutcome) => void) {
    this.#page = page
    this.#files = files
    this.#tell = tell
    files.onFile((news) => void this.#hear(news))
    files.onSaved((saved) => {
      this.#hearSaved(saved)
    })
    files.readyForFiles()
  }

  /** Whether something has been set that the file does not say; how a person looks at it does not count. */
  get isChanged(): boolean {
    return this.name !== undefined && this.#page.essence !== this.#kept
  }

  /** What the shell must know of it. */
  get state(): FileState {
    return { id: this.#id, kept: this.#kept, isChanged: this.isChanged }
  }

  /** Lets the person choose a file. */
  choose(): void {
    this.#files.openFile()
  }

  /** Takes a file whole or not at all. @param id the shell's number for it, where the shell knows it */
  async open(name: string, read: Result<string>, id: number | null = null): Promise<void> {
    const setup = read.ok ? readSetup(read.value, this.#page.chapterIds) : read
    const faults = setup.ok ? (await this.#page.check(setup.value.records)).map(toFault) : [setup.failure]
    if (!setup.ok || faults.length > 0) {
      this.#tell({ kind: 'notOpened', name, faults: faults.slice(0, MOST_FAULTS) })
      return
    }
    await this.#page.enter(setup.value)
    this.#belongTo(id, name)
    this.#tell({ kind: 'opened', name })
  }

  /** @param isElsewhere in a file that the person is asked for; else only where there is none yet */
  save(isElsewhere: boolean, untitled: string): void {
    this.#saving = this.#page.essence
    const name = this.name ?? untitled + SETUP_ENDING
    this.#files.saveFile({ text: setupText(this.#page.link), name, isElsewhere })
  }

  /** Sets everything back; the setup belongs to no file. */
  async startNew(): Promise<void> {
    await this.#page.enter({ chapter: undefined, records: {} })
    this.#belongTo(null, undefined)
  }

  async #hear(news: FileNews): Promise<void> {
    if (news.kind === 'offered') {
      await this.open(news.name, news.read, news.id)
      return
    }
    this.#belongTo(news.id, news.name)
    this.#kept = news.kept
  }

  #hearSaved(saved: SavedFile | FileToCopy): void {
    // Whether it is copied nobody knows, so the setup belongs to the file that it had.
    if (saved.kind === 'to-copy') this.#tell(saved)
    if (saved.kind === 'failed') this.#tell({ kind: 'notSaved', faults: [saved.failure] })
    if (saved.kind !== 'saved') return
    this.#belongTo(saved.id ?? null, saved.name)
    this.#kept = this.#saving
    this.#tell({ kind: 'saved', name: saved.name })
  }

  #belongTo(id: number | null, name: string | undefined): void {
    this.#id = id
    this.name = name
    this.#kept = this.#page.essence
  }
}

function toFault({ chapter, field, value, allowed, why }: RefusedOf): FileFault {
  const kind = why ? 'formula' : allowed === undefined ? 'field' : 'field-allowed'
  const values = { chapter, field, value, ...(allowed !== undefined && { allowed }) }
  return { kind, key: `file.fault.${kind}`, values, ...(why && { why }) }
}
