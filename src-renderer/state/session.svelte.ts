import { getContext, setContext } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import type { Engine } from '../../src-main/contract/calls'
import type { DescentSpec } from '../../src-main/contract/spec'
import type { Backend } from '../backend/backend'
import { FormulaDraft } from './formula-draft.svelte'
import { readLink, type PageLink } from './page-link'
import { Picture } from './picture.svelte'
import { Player } from './player.svelte'
import { Preferences } from './preferences.svelte'
import { pointAt, pointBetween } from './records'
import { Run } from './run.svelte'
import { Setup } from './setup.svelte'

/** The setup of a chapter, as far as link and reload are concerned. */
export interface KeptSetup {
  /** What differs from the default, as plain data. */
  readonly record: object
  /** What the chapter is looking at. */
  readonly formula: string
}

/** All state of the page. One for the page's lifetime; views reach it through `getSession`. */
export class Session {
  readonly preferences = new Preferences()
  readonly setup = new Setup()
  readonly player = new Player()
  readonly formula: FormulaDraft
  readonly picture: Picture
  /** All runs; the first is the current one, the second the exact descent when it is wanted. */
  readonly runs: readonly [Run, Run]
  /** Set when the worker was restarted, until a person has read it. */
  hasRestarted = $state(false)

  /** Id of the chapter on show. */
  chapter = $state('')

  /** What a chapter needs beyond the descent's own state, it asks here. */
  readonly engine: Engine
  /** What the address said when the page opened. */
  readonly #opened: PageLink
  readonly #setups = new SvelteMap<string, KeptSetup>()

  /** @param home the chapter to open with when the address names none */
  constructor(backend: Backend, home: string) {
    this.engine = backend.engine
    this.#opened = readLink()
    this.chapter = this.#opened.chapter ?? home
    this.formula = new FormulaDraft(backend.engine)
    this.picture = new Picture(backend.engine)
    this.runs = [new Run(backend.engine), new Run(backend.engine)]
    backend.onRestart(() => (this.hasRestarted = true))
    void this.#restore()
  }

  get run(): Run {
    return this.runs[0]
  }

  get exactRun(): Run {
    return this.runs[1]
  }

  /** Where the ball is, between two steps interpolated; undefined before the first run. */
  ball = $derived.by(() => {
    const trace = this.run.trace
    return trace && pointBetween(trace, Math.min(this.player.position, trace.steps.length - 1))
  })

  /** The step that the ball has reached, with all that belongs to it. */
  current = $derived.by(() => {
    const trace = this.run.trace
    if (!trace) return undefined
    const record = Math.min(this.player.record, trace.steps.length - 1)
    return {
      trace,
      record,
      step: trace.steps[record] ?? 0,
      point: pointAt(trace, record),
      value: trace.values[record] ?? NaN,
    }
  })

  /** Compiles a formula and, when it is right, makes it the setup's. */
  async setFormula(text: string, start?: readonly number[]): Promise<void> {
    const facts = await this.formula.type(text)
    if (facts) this.setup.setFormula(facts.text, facts.dimension, start)
  }

  /** Runs a descent as the current run. Called whenever the setup changes. */
  async descend(spec: DescentSpec): Promise<void> {
    await this.run.descend(spec)
    if (this.run.trace) this.player.setLast(this.run.trace.steps.length - 1)
  }

  /**
   * The setup of a chapter: made when the chapter is first opened, from the record that the address carried if there is
   * one, and kept while the page lives.
   */
  chapterSetup<T extends KeptSetup>(id: string, create: (record: unknown) => T): T {
    const kept = this.#setups.get(id)
    if (kept) return kept as T
    const created = create(this.#opened.records[id])
    this.#setups.set(id, created)
    return created
  }

  /** The formula of the chapter on show, and where its descent starts if it has one. */
  get subject(): { readonly formula: string; readonly start?: readonly number[] } {
    const kept = this.#setups.get(this.chapter)
    return kept ? { formula: kept.formula } : { formula: this.setup.formula, start: this.setup.start }
  }

  /** What the address should say now. Setups of chapters not yet opened stay as they came. */
  get link(): PageLink {
    const own = Array.from(this.#setups, ([id, setup]) => [id, setup.record] as const)
    const records = { ...this.#opened.records, ...Object.fromEntries(own), descent: this.setup.record }
    return { chapter: this.chapter, records }
  }

  /** Opens the descent with the setup that the address carries, or the default one. */
  async #restore(): Promise<void> {
    const { formula } = this.setup.restore(this.#opened.records['descent'])
    await this.setFormula(formula)
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
