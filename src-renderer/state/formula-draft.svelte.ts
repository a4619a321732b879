import type { Engine } from '../../src-main/contract/calls'
import { FailureError, type Failure } from '../../src-main/contract/failure'
import type { FormulaFacts } from '../../src-main/contract/formula'
import { Query } from './query.svelte'

/** For a chapter whose pictures cannot show every formula. */
export interface VariableLimit {
  readonly most: number
  /** Key of the sentence about a formula of more. */
  readonly key: string
}

/** Which formulas a chapter takes. */
export interface FormulaRules {
  readonly limit?: VariableLimit
  /** Whether variables may hold many samples, so that a formula may reduce them. */
  readonly hasSamples?: boolean
}

/** What stands in the formula field: the text as typed, and either its facts or what is wrong with it. */
export class FormulaDraft {
  text = $state('')
  readonly #compiled: Query<string, FormulaFacts>

  constructor(engine: Engine, { limit, hasSamples }: FormulaRules = {}) {
    const compile = async (text: string) => {
      const facts = await engine.compileFormula({ text, ...(hasSamples && { hasSamples }) })
      if (limit && facts.dimension > limit.most) throw new FailureError(tooMany(limit))
      return facts
    }
    this.#compiled = new Query(compile, { isInvalid: () => true })
  }

  /** Facts of the last text that was right. */
  get facts(): FormulaFacts | undefined {
    return this.#compiled.answer
  }

  get failure(): Failure | undefined {
    return this.#compiled.failure
  }

  /** Whether it is not known yet if the text is right. */
  get isReading(): boolean {
    return this.#compiled.isAsking
  }

  /** Compiles a text; resolves with its facts, or with undefined when it is wrong or replaced by a newer one. */
  async type(text: string): Promise<FormulaFacts | undefined> {
    this.text = text
    return this.#compiled.ask(text)
  }
}

function tooMany({ most, key }: VariableLimit): Failure {
  return { kind: 'too-many-variables', key, values: { most } }
}
