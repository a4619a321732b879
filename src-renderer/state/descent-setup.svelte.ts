import * as v from 'valibot'
import type { Engine } from '../../src-main/contract/calls'
import type { FormulaFacts } from '../../src-main/contract/formula'
import { finite, formulaPoint, formulaText, list, type ObjectiveChoice } from '../../src-main/contract/spec'
import { variableIndex } from '../../src-main/contract/surface'
import type { Subject } from './chapter-state'
import { DEFAULT_PLAN, DescentPlan, PLAN_VIEWS, planFields } from './descent-plan.svelte'
import { FormulaSetup } from './formula-setup.svelte'
import type { PlaneSides } from './picture-plane'
import { shortJson, toRecord, type Refused, type Values } from './serialise'

/** Most pairs of data that a line is fitted to: with usual digits their loss is well inside the limits of a formula. */
export const MAX_DATA_PAIRS = 40

const dataPair = v.pipe(v.tuple([finite, finite]), v.readonly())
/** An x and the y that belongs to it, of a person's own data. */
export type DataPair = v.InferOutput<typeof dataPair>

const ownFields = {
  formula: formulaText,
  data: v.pipe(list(dataPair, MAX_DATA_PAIRS), v.readonly()),
  plane: v.object({ columns: variableIndex, rows: variableIndex }),
} as const

/** What a link and a reload keep of a formula's descent. */
const fields = { ...planFields, start: formulaPoint, ...ownFields } as const

/** The curriculum's descent, on its bowl. */
export const DEFAULT_DESCENT: Values<typeof fields> = {
  ...DEFAULT_PLAN,
  formula: 'x0^2 + x1^2',
  data: [],
  plane: { columns: 0, rows: 1 },
}

/** Slope 0 and intercept 0: where the descent of a line begins. */
export const LEVEL: readonly number[] = [0, 0]

/** All that a person set for the descent on a formula. */
export class DescentSetup extends FormulaSetup<typeof fields> {
  formula = $state<string>(DEFAULT_DESCENT.formula)
  /** The pairs that a person has last made a loss of. They stay when the formula becomes another one. */
  data = $state.raw<readonly DataPair[]>(DEFAULT_DESCENT.data)
  /** The two variables that span the picture. */
  plane = $state.raw<PlaneSides>(DEFAULT_DESCENT.plane)
  readonly plan = new DescentPlan(this)

  /** Every coordinate set so far, also those that the formula on show has no use for. */
  #known: readonly number[] = []

  constructor(engine: Engine) {
    super(engine, { fields, defaults: DEFAULT_DESCENT, views: PLAN_VIEWS })
  }

  get objective(): ObjectiveChoice {
    return { kind: 'formula', text: this.formula }
  }

  override get subject(): Subject {
    return { formula: this.formula, start: this.plan.start }
  }

  override get record(): object {
    return { ...toRecord(ownFields, this, DEFAULT_DESCENT), ...toRecord(planFields, this.plan, DEFAULT_DESCENT) }
  }

  /**
   * Takes pairs with the loss of a line through them, as one step that can be taken back.
   *
   * @param loss a formula of slope and intercept; where it does not compile, or a newer one comes, all stays
   */
  async setData(data: readonly DataPair[], loss: string): Promise<void> {
    await this.setFormula(loss, LEVEL)
    if (this.formula === loss) this.data = data
  }

  protected override valuesAt(start: readonly number[]) {
    return { start }
  }

  /** Start and plane wait for the formula, which says how many coordinates there are. */
  protected override take({ formula: _, data, start, plane, ...values }: Values<typeof fields>): void {
    this.data = data
    Object.assign(this.plan, values)
    this.#fit(this.plan.start.length, start, plane)
  }

  protected override takeFormula(
    { text, dimension, variables }: FormulaFacts,
    values?: Values<typeof fields>,
    start = values?.start ?? this.plan.start,
  ): void {
    this.formula = text
    this.#fit(dimension, start, values?.plane ?? this.plane, variables)
    if (values) this.plan.brought = this.plan.spec
  }

  protected override unfit(
    { dimension }: FormulaFacts,
    { start, plane }: Partial<Values<typeof fields>>,
  ): readonly Refused[] {
    const refused: Refused[] = []
    if (start && start.length !== dimension) refused.push({ field: 'start', value: shortJson(start) })
    if (plane && Math.max(plane.columns, plane.rows) >= Math.max(2, dimension)) {
      refused.push({ field: 'plane', value: shortJson(plane) })
    }
    return refused
  }

  /**
   * Takes a start of as many coordinates as the formula has: kept ones stay, new ones are 1. One that gets lost while a
   * formula is being typed (x0^2 on the way to x0^2 + x1^2) comes back. The picture is spanned by variables that occur in
   * the formula, if it has two of them: over the others nothing changes.
   */
  #fit(
    dimension: number,
    start: readonly number[],
    { columns, rows }: PlaneSides,
    used: readonly number[] = [columns, rows],
  ): void {
    const { plan } = this
    this.#known = [start, plan.start, this.#known].reduce((known, more) => [...known, ...more.slice(known.length)])
    plan.start = Array.from({ length: dimension }, (_, i) => this.#known[i] ?? 1)
    const isInside = dimension > 2 && columns < dimension && rows < dimension && columns !== rows
    const isSeen = isInside && used.includes(columns) && used.includes(rows)
    this.plane = isSeen ? { columns, rows } : spanning(dimension, used)
  }
}

/** The first two variables that occur, or one of them and another one. */
function spanning(dimension: number, used: readonly number[]): PlaneSides {
  if (dimension <= 2) return { columns: 0, rows: dimension - 1 }
  const [columns = 0, rows = columns === 0 ? 1 : 0] = used
  return columns < rows ? { columns, rows } : { columns: rows, rows: columns }
}
