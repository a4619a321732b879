import { getContext, setContext, untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import type { Engine } from '../../src-main/contract/calls'
import type { Backend } from '../backend/backend'
import type { CommandTarget } from '../../src-main/contract/commands'
import type { WordKey } from '../i18n/i18n.svelte'
import type { ChapterState, Place, Subject } from './chapter-state'
import { OpenedChapter } from './opened-chapter.svelte'
import { readLink, type LinkFault, type PageLink } from './page-link'
import { Preferences } from './preferences.svelte'
import type { Refused } from './serialise'

/** Something of a link that could not be taken, to be said to the person who opened it. */
export type Complaint = LinkFault | (Refused & { readonly kind: 'field' })

/** A chapter that can be opened, as the session knows it. */
export interface ChapterRow {
  readonly id: string
  readonly title: WordKey
  readonly create: (engine: Engine) => ChapterState
}

export interface Home {
  /** The chapters that can be opened, in teaching order. */
  readonly chapters: readonly ChapterRow[]
  /** The one to open with when the address names none. */
  readonly first: string
}

/** All state of the page that belongs to no chapter, and the chapters' states. One for the page's lifetime. */
export class Session implements CommandTarget {
  readonly preferences = new Preferences()
  /** What a chapter needs of the engine, it asks here. */
  readonly engine: Engine
  /** Set when the worker was restarted, until a person has read it. */
  hasRestarted = $state(false)
  /** What of the link could not be taken, until a person has read it. */
  complaints = $state.raw<readonly Complaint[]>([])
  /** Whether the keys and gestures are on show. */
  isHelpOpen = $state(false)

  readonly #home: Home
  /** Id of the chapter on show. */
  #chapter = $state('')
  /** What the address said last; chapters not yet opened wait in it. */
  #link = $state.raw<PageLink>({ chapter: undefined, records: {} })
  readonly #chapters = new SvelteMap<string, OpenedChapter>()
  /** What lies over the page, the topmost last: how to close each. */
  #layers = $state.raw<readonly (() => void)[]>([])

  constructor(backend: Backend, home: Home) {
    this.engine = backend.engine
    this.#home = home
    backend.onRestart(() => (this.hasRestarted = true))
    this.open(location.hash)
  }

  /** Opens a link: goes to its chapter, and gives every chapter the record that it has for it. */
  open(hash: string): void {
    const ids = this.#home.chapters.map(({ id }) => id)
    const { link, faults } = readLink(hash, ids)
    this.#link = link
    this.complaints = faults
    for (const [id, chapter] of this.#chapters) void this.#complain(chapter.apply(link.records[id]))
    this.show(link.chapter ?? this.#home.first)
  }

  /** Id of the chapter on show. */
  get chapter(): string {
    return this.#chapter
  }

  /** The chapter after the one on show, in teaching order. */
  get next(): ChapterRow | undefined {
    const { chapters } = this.#home
    return chapters[chapters.findIndex(({ id }) => id === this.#chapter) + 1]
  }

  /** The row of a chapter; undefined for one that cannot be opened. */
  row(id: string): ChapterRow | undefined {
    return this.#home.chapters.find((row) => row.id === id)
  }

  /** Goes to a chapter. */
  show(id: string): void {
    this.note()
    this.#open(id)
    this.#chapter = id
  }

  /** Goes to a chapter with a formula and a point; what else is set there stays. It is a step that can be taken back. */
  async openIn(id: string, place: Place): Promise<void> {
    const chapter = this.#open(id)
    await chapter.opened
    const { setup } = chapter.state
    await chapter.apply(setup.recordAt?.(place) ?? setup.record)
    this.show(id)
  }

  /**
   * The state of a chapter: made when the chapter is first opened, from the record that the address carried if there is
   * one, and kept while the page lives. It belongs to the page, not to the component that happens to show it first.
   */
  stateOf(id: string): ChapterState {
    return this.#open(id).state
  }

  /** What the chapter on show is about; undefined where it is about no formula. */
  get subject(): Subject | undefined {
    return this.#shown?.state.setup.subject
  }

  /** What the address should say now. Records of chapters that are not open yet stay as they came. */
  get link(): PageLink {
    const own = [...this.#chapters].flatMap(([id, { state }]) =>
      state.setup.isReady ? [[id, state.setup.record] as const] : [],
    )
    return { chapter: this.#chapter, records: { ...this.#link.records, ...Object.fromEntries(own) } }
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

  showHelp(): void {
    this.isHelpOpen = true
  }

  get canClose(): boolean {
    return this.#layers.length > 0
  }

  closeTopmost(): void {
    this.#layers.at(-1)?.()
  }

  /** Something has been laid over the page. @param close @returns what says that it is gone */
  layOver(close: () => void): () => void {
    this.#layers = [...this.#layers, close]
    return () => {
      this.#layers = this.#layers.filter((each) => each !== close)
    }
  }

  /** Notes what the chapter on show looks like now, as a step that can be taken back. Called when the hand rests. */
  note(): void {
    this.#shown?.note()
  }

  get #shown(): OpenedChapter | undefined {
    return this.#chapters.get(this.#chapter)
  }

  #goTo(record: object | undefined): void {
    if (record && this.#shown) void this.#complain(this.#shown.apply(record))
  }

  #open(id: string): OpenedChapter {
    return this.#chapters.get(id) ?? this.#create(id)
  }

  #create(id: string): OpenedChapter {
    const row = this.row(id)
    let created: OpenedChapter | undefined
    $effect.root(() => {
      created = untrack(() => row && new OpenedChapter(row.create(this.engine), this.#link.records[id]))
    })
    if (!created) throw new Error(`There is no chapter ${id}.`)
    this.#chapters.set(id, created)
    void this.#complain(created.opened)
    return created
  }

  /** Tells the person which fields of a record did not fit. */
  async #complain(applied: Promise<readonly Refused[]>): Promise<void> {
    const complaints = (await applied).map((field) => ({ ...field, kind: 'field' as const }))
    if (complaints.length > 0) this.complaints = [...this.complaints, ...complaints]
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
