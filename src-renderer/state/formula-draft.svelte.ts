import type { Engine } from '../../src-main/contract/calls'
import type { Failure } from '../../src-main/contract/failure'
import type { FormulaFacts } from '../../src-main/contract/formula'
import { toFailure } from './failures'
import { Latest } from './latest'

/** What stands in the formula field: the text as typed, and either its facts or what is wrong with it. */
export class FormulaDraft {
  text = $state('')
  /** Facts of the last text that compiled. */
  facts = $state.raw<FormulaFacts | undefined>()
  failure = $state.raw<Failure | undefined>()

  readonly #engine: Engine
  readonly #latest = new Latest()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Compiles a text; resolves with its facts, or with undefined when it is wrong or already stale. */
  async type(text: string): Promise<FormulaFacts | undefined> {
    this.text = text
    try {
      const facts = await this.#latest.run(() => this.#engine.compileFormula({ text }))
      if (facts === undefined) return undefined
      this.facts = facts
      this.failure = undefined
      return facts
    } catch (error) {
      this.failure = toFailure(error)
      return undefined
    }
  }
}
