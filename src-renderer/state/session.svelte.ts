import { getContext, setContext, untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import type { Engine } from '../../src-main/contract/calls'
import type { Backend } from '../backend/backend'
import type { CommandTarget } from '../../src-main/contract/commands'
import type { WordKey } from '../i18n/i18n.svelte'
import type { ChapterState, Subject } from './chapter-state'
import { History } from './history.svelte'
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
  #opened = $state.raw<PageLink>({ chapter: undefined, records: {} })
  readonly #states = new SvelteMap<string, ChapterState>()
  /** What lies over the page, the topmost last: how to close each. */
  #layers = $state.raw<readonly (() => void)[]>([])
  /** Records that are being applied; until they are, what a chapter looks like is no step. */
  #applying = $state(0)
  /** What can be taken back, by chapter. */
  readonly #histories = new SvelteMap<string, History>()

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
    this.#opened = link
    this.complaints = faults
    for (const id of this.#states.keys()) void this.#apply(id, link.records[id])
    this.show(link.chapter ?? this.#home.first)
  }

  /** Id of the chapter on show. */
  get chapter(): string {
    return this.#chapter
  }

  /** Goes to a chapter. */
  show(id: string): void {
    this.stateOf(id)
    this.#chapter = id
  }

  /**
   * The state of a chapter: made when the chapter is first opened, from the record that the address carried if there is
   * one, and kept while the page lives. It belongs to the page, not to the component that happens to show it first.
   */
  stateOf(id: string): ChapterState {
    return this.#states.get(id) ?? this.#create(id)
  }

  #create(id: string): ChapterState {
    const row = this.#home.chapters.find((each) => each.id === id)
    let created: ChapterState | undefined
    $effect.root(() => {
      created = untrack(() => row?.create(this.engine))
    })
    if (!created) throw new Error(`There is no chapter ${id}.`)
    this.#states.set(id, created)
    this.#histories.set(id, new History(created.setup.views))
    void this.#apply(id, this.#opened.records[id])
    return created
  }

  /** What the chapter on show is about. */
  get subject(): Subject | undefined {
    return this.#shown?.setup.subject
  }

  /** What the address should say now. Records of chapters that are not open yet stay as they came. */
  get link(): PageLink {
    const own = [...this.#states].flatMap(([id, state]) =>
      state.setup.isReady ? [[id, state.setup.record] as const] : [],
    )
    return { chapter: this.chapter, records: { ...this.#opened.records, ...Object.fromEntries(own) } }
  }

  /** What plays in the chapter on show. */
  get player() {
    return this.#shown?.player
  }

  get canUndo(): boolean {
    return this.#isUnnoted || (this.#history?.canUndo ?? false)
  }

  get canRedo(): boolean {
    return this.#history?.canRedo ?? false
  }

  /** Takes the last change back, also one after which the hand has not rested yet. */
  undo(): void {
    this.note()
    this.#goTo(this.#history?.undo())
  }

  redo(): void {
    this.note()
    this.#goTo(this.#history?.redo())
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
    const record = this.#settled
    if (record) this.#history?.note(record)
  }

  get #isUnnoted(): boolean {
    const record = this.#settled
    return record !== undefined && this.#history?.isStep(record) === true
  }

  /** What the chapter on show looks like; undefined while a record is being applied, for that is nobody's doing. */
  get #settled(): object | undefined {
    const setup = this.#shown?.setup
    return this.#applying === 0 && setup?.isReady ? setup.record : undefined
  }

  get #shown(): ChapterState | undefined {
    return this.#states.get(this.#chapter)
  }

  get #history(): History | undefined {
    return this.#histories.get(this.chapter)
  }

  #goTo(record: object | undefined): void {
    if (record && this.#shown) void this.#apply(this.chapter, record)
  }

  /** Gives a chapter a record. Once it is applied, it is a step that can be gone back to. */
  async #apply(id: string, record: unknown): Promise<void> {
    const setup = this.#states.get(id)?.setup
    if (!setup) return
    this.#applying += 1
    const refused = await setup.apply(record)
    this.#applying -= 1
    if (setup.isReady) this.#histories.get(id)?.note(setup.record)
    if (refused.length === 0) return
    this.complaints = [...this.complaints, ...refused.map((field) => ({ ...field, kind: 'field' as const }))]
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
