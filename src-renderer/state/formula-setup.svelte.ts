import type { Engine } from '../../src-main/contract/calls'
import type { FormulaFacts } from '../../src-main/contract/formula'
import type { formulaText } from '../../src-main/contract/spec'
import type { Place, Setup, Subject } from './chapter-state'
import { FormulaDraft, type FormulaRules } from './formula-draft.svelte'
import { sameData } from './same-data'
import { readRecord, toRecord, type Fields, type RecordTable, type Refused, type Values } from './serialise'

type FormulaFields = Fields & { readonly formula: typeof formulaText }

/**
 * All that a person set in a chapter about a formula. The formula is always one that compiled; a text under way is the
 * draft's. A subclass has a rune for each field of the table, with the default as its first value.
 */
export abstract class FormulaSetup<F extends FormulaFields> implements Setup {
  isReady = $state(false)
  readonly draft: FormulaDraft
  readonly mostVariables: number | undefined
  readonly #table: RecordTable<F>
  /** In print: a space more makes no other formula. */
  #printed: string | undefined

  abstract formula: string

  constructor(engine: Engine, table: RecordTable<F>, rules?: FormulaRules) {
    this.draft = new FormulaDraft(engine, rules)
    this.mostVariables = rules?.limit?.most
    this.#table = table
  }

  get subject(): Subject {
    return { formula: this.formula }
  }

  get record(): object {
    return toRecord(this.#table.fields, this as Partial<Values<F>>, this.#table.defaults)
  }

  get views(): readonly string[] {
    return this.#table.views ?? []
  }

  recordAt(place: Place): object {
    return 'formula' in place ? { ...this.record, ...this.valuesAt(place.point), formula: place.formula } : this.record
  }

  async apply(record: unknown): Promise<readonly Refused[]> {
    const { values, refused } = readRecord(this.#table.fields, record)
    const asked = { ...this.#table.defaults, ...values }
    const before = this.record
    const facts = await this.draft.type(asked.formula)
    // Without a failure, something newer has come instead.
    if (!facts && !this.draft.failure) return []
    const whole = this.isReady ? asked : { ...asked, ...this.#setSince(before) }
    this.take(whole)
    if (facts) this.takeFormula(facts, whole)
    this.isReady = true
    const why = this.draft.failure
    return facts
      ? [...refused, ...this.unfit(facts, values)]
      : [...refused, { field: 'formula', value: whole.formula, ...(why && { why }) }]
  }

  /**
   * What a hand has set since the setup had a record. While a chapter opens its controls are there already; on a slow
   * machine they are so for a while, and what is set then stays.
   */
  #setSince(before: object): Partial<Values<F>> {
    const old: Readonly<Record<string, unknown>> = { ...before }
    const isByHand = (field: string) => field !== 'formula' && !this.views.includes(field)
    const set = Object.entries(this.record).filter(([field, value]) => isByHand(field) && !sameData(value, old[field]))
    return Object.fromEntries(set) as Partial<Values<F>>
  }

  /**
   * Compiles a text and, when it is right, makes it the formula.
   *
   * @param start the point that comes with an example
   */
  async setFormula(text: string, start?: readonly number[]): Promise<void> {
    const facts = await this.draft.type(text)
    if (facts) this.takeFormula(facts, undefined, start)
  }

  async settled(): Promise<void> {
    if (this.draft.isReading) await this.draft.type(this.draft.text)
  }

  /** The fields that say where a point is. */
  protected abstract valuesAt(point: readonly number[]): Partial<Values<F>>

  /** Takes the values of a record; the formula follows. */
  protected take({ formula: _, ...values }: Values<F>): void {
    Object.assign(this, values)
  }

  /**
   * Takes a formula that compiled.
   *
   * @param values of the record that it comes with, if it comes with one
   * @param start the point of the example that it is, if it is one
   */
  protected takeFormula(facts: FormulaFacts, values?: Values<F>, start?: readonly number[]): void {
    if (!values && facts.latex !== this.#printed) this.lookAnew()
    this.#printed = facts.latex
    this.formula = facts.text
    if (start) Object.assign(this, this.exampleAt(start))
  }

  /** Which of a record's values mean nothing for its formula. @param values the fields that the record names */
  protected unfit(_facts: FormulaFacts, _values: Partial<Values<F>>): readonly Refused[] {
    return []
  }

  /** Another formula is seen where the chapter would look at it: what a person chose for the last one means nothing now. */
  protected lookAnew(): void {
    return
  }

  /** What an example sets besides the formula, which is set already: its point. */
  protected exampleAt(start: readonly number[]): Partial<Values<F>> {
    return this.valuesAt(start)
  }
}
