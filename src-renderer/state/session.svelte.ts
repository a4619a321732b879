import { getContext, setContext } from 'svelte'
import type { Backend } from '../backend/backend'
import type { Engine } from '../../src-main/contract/calls'
import type { ChapterState, FormulaPlace, Place, Subject } from './chapter-state'
import { Announcer } from './announcer.svelte'
import type { FileOutcome } from './file-outcome'
import { handedOut } from './handed-out'
import { installedSetup } from './installed-setup'
import { KeptChapters, type ChapterRow, type TriedRecords } from './kept-chapters.svelte'
import { Layers } from './layers.svelte'
import type { OpenedChapter } from './opened-chapter.svelte'
import { PageHistory } from './page-history'
import { readLink, type LinkFault, type PageLink } from './page-link'
import { Preferences } from './preferences.svelte'
import type { Refused } from './serialise'
import { SetupFile } from './setup-file.svelte'
import { Typing } from './typing.svelte'

/** Something of a link that could not be taken, to be said to the person who opened it. */
export type Complaint = LinkFault | (Refused & { readonly kind: 'field' })

export interface Home {
  /** The chapters that can be opened, in teaching order. */
  readonly chapters: readonly ChapterRow[]
  /** The one to open with when the address names none. */
  readonly first: string
}

/** All state of the page that belongs to no chapter, and the chapters' states. One for the page's lifetime. */
export class Session {
  readonly engine: Engine
  readonly preferences = new Preferences()
  readonly announcer = new Announcer()
  /** What lies over the page. */
  readonly layers = new Layers()
  readonly typing = new Typing()
  /** Set when the worker was restarted, until a person has read it. */
  hasRestarted = $state(false)
  /** What of the link could not be taken, until a person has read it. */
  complaints = $state.raw<readonly Complaint[]>([])
  /** What became of the file opened or saved last, until a person has read it. */
  fileOutcome = $state.raw<FileOutcome | undefined>()
  /** The dialog on show. One takes the place of another. */
  dialog = $state<'help' | 'machine' | 'share' | 'handOut' | 'licences' | undefined>()
  /** The browser's history of this page. */
  readonly history: PageHistory
  /** The file that the present setup belongs to. */
  readonly file: SetupFile

  /** Id of the chapter to open with. */
  readonly #first: string
  /** Id of the chapter on show. */
  #chapter = $state('')
  readonly #chapters: KeptChapters

  constructor(backend: Backend, { chapters, first }: Home) {
    this.engine = backend.engine
    this.#first = first
    this.#chapters = new KeptChapters(chapters, backend.engine, (fields) => {
      this.#complain(fields)
    })
    backend.onRestart(() => (this.hasRestarted = true))
    this.open([location.hash, handedOut(), installedSetup()].find((hash) => hash !== '') ?? '')
    this.history = new PageHistory(this)
    this.file = new SetupFile(this, backend.files, (outcome) => (this.fileOutcome = outcome))
  }

  /** Opens a link: goes to its chapter, and gives every chapter the record that it has for it. */
  open(hash: string): void {
    const { link, faults } = readLink(hash, this.chapterIds)
    this.complaints = faults
    void this.#take(link)
  }

  /** Shows a setup in place of the present one, to which Back leads; resolves when it is there. */
  async enter({ chapter = this.#first, records }: PageLink): Promise<void> {
    this.complaints = []
    this.history.enter(chapter, { chapter, records })
    await this.#take({ chapter, records })
  }

  async #take({ chapter = this.#first, records }: PageLink): Promise<void> {
    const taken = this.#chapters.take(records)
    this.show(chapter)
    await Promise.all([taken, this.#shown?.opened])
  }

  /** Tries records on setups that nothing shows. */
  tryOut(records: PageLink['records']): Promise<TriedRecords> {
    return this.#chapters.tryOut(records)
  }

  /** The history of the page stands at another opening. */
  turned(from: number, to: number): void {
    this.file.turned(from, to)
  }

  get opening(): number {
    return this.history.opening
  }

  /** What would be lost if a file lacked it, as text. */
  get essence(): string {
    return this.#chapters.essence
  }

  get chapterIds(): readonly string[] {
    return this.#chapters.rows.map(({ id }) => id)
  }

  /** Sets what is being typed, and resolves when a formula that is being read has been taken, or has not. */
  async settle(): Promise<void> {
    this.typing.settle()
    await this.#shown?.state.setup.settled?.()
  }

  /** What the address should say now. */
  get link(): PageLink {
    return { chapter: this.#chapter, records: this.#chapters.records }
  }

  /** What a link to the chapter on show says, and to nothing else. */
  get chapterLink(): PageLink {
    const record = this.#chapters.records[this.#chapter]
    return { chapter: this.#chapter, records: record === undefined ? {} : { [this.#chapter]: record } }
  }

  /** Id of the chapter on show. */
  get chapter(): string {
    return this.#chapter
  }

  /** The chapter after the one on show, in teaching order. */
  get next(): ChapterRow | undefined {
    const { rows } = this.#chapters
    return rows[rows.findIndex(({ id }) => id === this.#chapter) + 1]
  }

  /** The row of a chapter; undefined for one that cannot be opened. */
  row(id: string): ChapterRow | undefined {
    return this.#chapters.row(id)
  }

  /** Goes to a chapter. */
  show(id: string): void {
    this.note()
    this.#chapters.open(id)
    if (id !== this.#chapter) this.announcer.clear()
    this.#chapter = id
  }

  /** Goes to a chapter with a formula and a point; what else is set there stays. It is a step that can be taken back. */
  async openIn(id: string, place: Place): Promise<void> {
    const chapter = this.#chapters.open(id)
    await chapter.opened
    const { setup } = chapter.state
    await chapter.apply(setup.recordAt?.(place) ?? setup.record)
    this.show(id)
  }

  /** Puts a formula where the chapter on show has its own, or into the first chapter where it takes no such formula. */
  async tryFormula({ formula, point }: FormulaPlace): Promise<void> {
    const setup = this.#shown?.state.setup
    if (setup?.setFormula && point.length <= (setup.mostVariables ?? Infinity)) await setup.setFormula(formula, point)
    else await this.openIn(this.#first, { formula, point })
  }

  /** The state of a chapter, which is opened if it has not been. */
  stateOf(id: string): ChapterState {
    return this.#chapters.open(id).state
  }

  /** What the chapter on show is about; undefined where it is about no formula. */
  get subject(): Subject | undefined {
    return this.#shown?.state.setup.subject
  }

  /** What plays in the chapter on show. */
  get player() {
    return this.#shown?.state.player
  }

  get canUndo(): boolean {
    return this.#shown?.canUndo === true
  }

  get canRedo(): boolean {
    return this.#shown?.canRedo === true
  }

  undo(): void {
    this.#goTo(this.#shown?.undo())
  }

  redo(): void {
    this.#goTo(this.#shown?.redo())
  }

  startAgain(): void {
    this.#goTo({})
  }

  /** Notes what the chapter on show looks like now, as a step that can be taken back. Called when the hand rests. */
  note(): void {
    this.#shown?.note()
  }

  get #shown(): OpenedChapter | undefined {
    return this.#chapters.get(this.#chapter)
  }

  #goTo(record: object | undefined): void {
    if (record) void this.#chapters.apply(this.#chapter, record)
  }

  /** Tells the person which fields of a record did not fit. */
  #complain(fields: readonly Refused[]): void {
    this.complaints = [...this.complaints, ...fields.map((field) => ({ ...field, kind: 'field' as const }))]
  }
}

const KEY = Symbol('session')

export function provideSession(session: Session): Session {
  return setContext(KEY, session)
}

/** The page's state; only inside a component below App.svelte. */
export function getSession(): Session {
  return getContext<Session>(KEY)
}
