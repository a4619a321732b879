import type { FileNews, SaveRequest } from '../../src-main/contract/bridge'
import { SETUP_ENDING, sizeFailure, type Saved } from '../../src-main/contract/setup-file'
import type { Result } from '../../src-main/contract/failure'
import type { Files, FileToCopy } from '../backend/backend'
import { notOpened, toFault, type FileFault, type FileOutcome } from './file-outcome'
import type { TriedRecords } from './kept-chapters.svelte'
import type { PageLink } from './page-link'
import { readSetup, setupText } from './read-setup'

/** The page as its file sees it. */
export interface FilePage {
  readonly link: PageLink
  /** What would be lost if a file lacked it, as text. */
  readonly essence: string
  /** Ids of the chapters that can be opened. */
  readonly chapterIds: readonly string[]
  /** Which of the setups shown one after another is on show. */
  readonly opening: number
  /** Sets what is still being typed. */
  settle(): Promise<void>
  tryOut(records: PageLink['records']): Promise<TriedRecords>
  /** Shows a setup in place of the present one, to which Back leads; resolves when it is there. */
  enter(link: PageLink): Promise<void>
}

/** Where a setup belongs: the shell's number of the file, its name without a folder, and the essence of what it says. */
interface Belonging {
  readonly id: number | null
  readonly name: string
  readonly kept: string
}
type Decision = 'save' | 'discard' | 'cancel'

/** The file that the present setup belongs to, if any. One for the page's lifetime. */
export class SetupFile {
  /** Asked before a file's changes would go: how to answer, while the question is open. */
  question = $state.raw<((decision: Decision) => void) | undefined>()
  readonly #page: FilePage
  readonly #files: Files
  readonly #tell: (outcome: FileOutcome) => void
  #present = $state.raw<Belonging | undefined>()
  /** To which file the setup belonged at each opening of the page's history. */
  readonly #before: (Belonging | undefined)[] = []
  /** Files are opened, and saved, one after the other. */
  #turn: Promise<unknown> = Promise.resolve()
  /** Set while the shell saves. */
  #hearSaved: ((saved: Saved | FileToCopy) => void) | undefined

  /** @param tell hears what becomes of every file */
  constructor(page: FilePage, files: Files, tell: (outcome: FileOutcome) => void) {
    this.#page = page
    this.#files = files
    this.#tell = tell
    files.onFile((news) => void this.#hear(news))
    files.onSaved((saved) => this.#hearSaved?.(saved))
    files.readyForFiles()
  }

  /** Without its folder; undefined for a setup that belongs to no file. */
  get name(): string | undefined {
    return this.#present?.name
  }

  /** The shell's number of the file; null for none. */
  get id(): number | null {
    return this.#present?.id ?? null
  }

  /** What the file says, as the page compares it. */
  get kept(): string {
    return this.#present?.kept ?? ''
  }

  /** Whether something has been set that the file does not say; how a person looks at it does not count. */
  get isChanged(): boolean {
    return this.#present !== undefined && this.#page.essence !== this.#present.kept
  }

  /** Lets the person choose a file. */
  choose(): void {
    this.#files.openFile()
  }

  /** Takes a file whole or not at all. @param id the shell's number for it, where the shell knows it */
  open(name: string, read: Result<string>, id: number | null = null): Promise<void> {
    return this.#inTurn(async () => {
      const tried = await this.#tryOut(read)
      if ('faults' in tried) this.#tell(notOpened(name, tried.faults))
      else if (await this.#mayLeave()) {
        const entering = this.#page.enter(tried.link)
        const { opening } = this.#page
        await entering
        this.#belong(opening, { id, name, kept: this.#page.essence })
        this.#tell({ kind: 'opened', name })
      }
    })
  }

  /** Sets everything back; the setup belongs to no file. */
  startNew(): Promise<void> {
    return this.#inTurn(async () => {
      if (await this.#mayLeave()) await this.#page.enter({ chapter: undefined, records: {} })
    })
  }

  /** @param isElsewhere in a file that the person is asked for; else only where there is none yet */
  save(isElsewhere: boolean, untitled: string): Promise<void> {
    return this.#inTurn(() => this.#save(isElsewhere, untitled))
  }

  /** The page's history stands at another opening: its setup belongs to the file that it belonged to there. */
  turned(from: number, to: number): void {
    this.#before[from] = this.#present
    this.#present = this.#before[to]
  }

  /** The setup of an opening belongs to a file; a hand may have gone Back meanwhile. */
  #belong(opening: number, belonging: Belonging): void {
    if (opening === this.#page.opening) this.#present = belonging
    else this.#before[opening] = belonging
  }

  async #hear(news: FileNews): Promise<void> {
    if (news.kind === 'offered') await this.open(news.name, news.read, news.id)
    else this.#present = { id: news.id, name: news.name, kept: news.kept }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work)
    // One that fails keeps no other from its turn.
    this.#turn = done.catch(() => undefined)
    return done
  }

  async #tryOut(
    read: Result<string>,
  ): Promise<{ readonly link: PageLink } | { readonly faults: readonly FileFault[] }> {
    if (!read.ok) return { faults: [read.failure] }
    const setup = readSetup(read.value, this.#page.chapterIds)
    if (!setup.ok) return { faults: [setup.failure] }
    const { records, refused } = await this.#page.tryOut(setup.value.records)
    return refused.length > 0 ? { faults: refused.map(toFault) } : { link: { ...setup.value, records } }
  }

  /** Whether the present setup may go: asked where its file lacks something. */
  async #mayLeave(): Promise<boolean> {
    await this.#page.settle()
    if (!this.isChanged) return true
    const decision = await new Promise<Decision>((resolve) => (this.question = resolve))
    this.question = undefined
    if (decision === 'save') await this.#save(false, '')
    return decision === 'discard' || !this.isChanged
  }

  async #save(isElsewhere: boolean, untitled: string): Promise<void> {
    await this.#page.settle()
    const { essence, link, opening } = this.#page
    const id = isElsewhere ? null : this.id
    const request = { text: setupText(link), id, name: this.name ?? untitled + SETUP_ENDING }
    const tooLarge = sizeFailure(new TextEncoder().encode(request.text).byteLength)
    const saved = tooLarge ? ({ kind: 'failed', failure: tooLarge } as const) : await this.#ask(request)
    // Whether it is copied nobody knows, so the setup belongs to the file that it had.
    if (saved.kind === 'to-copy') this.#tell(saved)
    else if (saved.kind === 'failed') this.#tell({ kind: 'notSaved', faults: [saved.failure] })
    else if (saved.kind === 'saved') {
      this.#belong(opening, { id: saved.id, name: saved.name, kept: essence })
      this.#tell({ kind: 'saved', name: saved.name })
    }
  }

  async #ask(request: SaveRequest): Promise<Saved | FileToCopy> {
    const saved = new Promise<Saved | FileToCopy>((resolve) => (this.#hearSaved = resolve))
    this.#files.saveFile(request)
    const answer = await saved
    this.#hearSaved = undefined
    return answer
  }
}
