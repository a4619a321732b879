import { getContext, setContext } from 'svelte'
import type { DescentSpec } from '../../src-main/contract/spec'
import type { Backend } from '../backend/backend'
import { FormulaDraft } from './formula-draft.svelte'
import { readLink } from './page-link'
import { Picture } from './picture.svelte'
import { Player } from './player.svelte'
import { Preferences } from './preferences.svelte'
import { pointAt, pointBetween } from './records'
import { Run } from './run.svelte'
import { applyRecord } from './serialise'
import { DEFAULT_SETUP, Setup } from './setup.svelte'

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

  /** @param home the chapter to open with when the address names none */
  constructor(backend: Backend, home: string) {
    this.chapter = readLink().chapter ?? home
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

  /** Opens with the setup that the address carries, or the default one. */
  async #restore(): Promise<void> {
    const { record } = readLink()
    if (record) applyRecord(this.setup, record)
    await this.setFormula(record?.formula ?? DEFAULT_SETUP.formula)
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
