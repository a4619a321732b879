import { untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import type { Engine } from '../../src-main/contract/calls'
import type { WordKey } from '../i18n/i18n.svelte'
import type { ChapterState, Setup } from './chapter-state'
import { OpenedChapter } from './opened-chapter.svelte'
import { plainJson } from './plain-json'
import type { PageLink } from './page-link'
import type { Refused } from './serialise'

/** A chapter that can be opened, as the page knows it. */
export interface ChapterRow {
  readonly id: string
  readonly title: WordKey
  readonly create: (engine: Engine) => ChapterState
  /** Makes a setup of the chapter that nothing shows, to try a record on. */
  readonly createSetup: (engine: Engine) => Setup
}

/** A field of a chapter's record that does not fit. */
export interface RefusedOf extends Refused {
  readonly chapter: string
}

/** Records as their chapters would give them back, and what of them does not fit. */
export interface TriedRecords {
  readonly records: PageLink['records']
  readonly refused: readonly RefusedOf[]
}

type Records = PageLink['records']

/**
 * The chapters that have been opened. A chapter's state is made when it is first opened, from the record that the link
 * has for it if there is one, and kept while the page lives: it belongs to the page, not to the component that happens
 * to show it first.
 */
export class KeptChapters {
  /** In teaching order. */
  readonly rows: readonly ChapterRow[]
  readonly #engine: Engine
  readonly #onRefused: (fields: readonly Refused[]) => void
  /** What the link said last; records of chapters not yet opened wait in it. */
  #records = $state.raw<Records>({})
  readonly #opened = new SvelteMap<string, OpenedChapter>()
  /** By chapter, opened or not. */
  readonly #views: Readonly<Record<string, readonly string[]>>

  /** @param onRefused hears which fields of a record did not fit, if there are any */
  constructor(rows: readonly ChapterRow[], engine: Engine, onRefused: (fields: readonly Refused[]) => void) {
    this.rows = rows
    this.#engine = engine
    this.#onRefused = onRefused
    this.#views = Object.fromEntries(rows.map(({ id, createSetup }) => [id, createSetup(engine).views]))
  }

  /** The row of a chapter; undefined for one that cannot be opened. */
  row(id: string): ChapterRow | undefined {
    return this.rows.find((row) => row.id === id)
  }

  /** A chapter, if it has been opened. */
  get(id: string): OpenedChapter | undefined {
    return this.#opened.get(id)
  }

  /** A chapter, which is opened now if it has not been. */
  open(id: string): OpenedChapter {
    return this.#opened.get(id) ?? this.#create(id)
  }

  /** What a link keeps of every chapter. Records of chapters that are not open yet stay as they came. */
  get records(): Records {
    const own = [...this.#opened].flatMap(([id, { state }]) =>
      state.setup.isReady ? [[id, state.setup.record] as const] : [],
    )
    return { ...this.#records, ...Object.fromEntries(own) }
  }

  /** What it would hurt to lose, as text: the records without what says only how a person looks at a chapter. */
  get essence(): string {
    const { records } = this
    const all = this.rows.map(({ id }) => {
      const views = this.#views[id] ?? []
      const fields = Object.entries(records[id] ?? {}).filter(([name]) => !views.includes(name))
      return [id, Object.fromEntries(fields)] as const
    })
    return plainJson(all.filter(([, record]) => Object.keys(record).length > 0))
  }

  /**
   * Tries records on setups that nothing shows. What comes back has no field that its chapter does not know, and none
   * that says what is so anyway: as each chapter would give it back once it is open.
   */
  async tryOut(records: Records): Promise<TriedRecords> {
    const tried = await Promise.all(
      Object.entries(records).map(async ([chapter, record]) => {
        const setup = this.#setupOf(chapter)
        const refused = (await setup?.apply(record)) ?? []
        return { chapter, record: setup?.record, refused: refused.map((field) => ({ ...field, chapter })) }
      }),
    )
    return {
      records: Object.fromEntries(tried.map(({ chapter, record }) => [chapter, record])),
      refused: tried.flatMap(({ refused }) => refused),
    }
  }

  #setupOf(id: string): Setup | undefined {
    return this.row(id)?.createSetup(this.#engine)
  }

  /**
   * Gives every chapter the record that a link has for it; one without a record starts again.
   *
   * @returns resolves when the chapters that are open have taken them
   */
  async take(records: Records): Promise<void> {
    this.#records = records
    await Promise.all([...this.#opened.keys()].map((id) => this.apply(id, records[id])))
  }

  /** Gives a chapter that has been opened a record. @returns resolves when it has taken it */
  async apply(id: string, record: unknown): Promise<void> {
    const chapter = this.#opened.get(id)
    if (chapter) await this.#tell(chapter.apply(record))
  }

  #create(id: string): OpenedChapter {
    const row = this.row(id)
    let created: OpenedChapter | undefined
    $effect.root(() => {
      created = untrack(() => row && new OpenedChapter(row.create(this.#engine), this.#records[id]))
    })
    if (!created) throw new Error(`There is no chapter ${id}.`)
    this.#opened.set(id, created)
    void this.#tell(created.opened)
    return created
  }

  async #tell(applied: Promise<readonly Refused[]>): Promise<void> {
    const refused = await applied
    if (refused.length > 0) this.#onRefused(refused)
  }
}
