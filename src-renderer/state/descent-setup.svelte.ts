import * as v from 'valibot'
import type { Engine } from '../../src-main/contract/calls'
import type { FormulaFacts } from '../../src-main/contract/formula'
import {
  derivativeMethod,
  descentSpec,
  point,
  positive,
  precision,
  type DerivativeMethod,
  type DescentSpec,
  type Precision,
} from '../../src-main/contract/spec'
import { plane } from '../../src-main/contract/surface'
import type { Subject } from './chapter-state'
import { FormulaSetup } from './formula-setup.svelte'
import type { Values } from './serialise'

/** What a link and a reload keep of a descent. */
const fields = {
  formula: descentSpec.entries.formula,
  start: point,
  learningRate: positive,
  steps: descentSpec.entries.steps,
  method: derivativeMethod,
  h: positive,
  precision,
  showExact: v.boolean(),
  plane: v.object({ columns: plane.entries.columns, rows: plane.entries.rows }),
} as const

/** The curriculum's descent: the bowl from (-3, 4), central differences with h = 1e-4, 100 steps. */
export const DEFAULT_DESCENT: Values<typeof fields> = {
  formula: 'x0^2 + x1^2',
  start: [-3, 4],
  learningRate: 0.1,
  steps: 100,
  method: 'central',
  h: 1e-4,
  precision: 'float64',
  showExact: false,
  plane: { columns: 0, rows: 1 },
}

/** The two variables that span the picture. */
export type PlaneSides = Values<typeof fields>['plane']

/** All that a person set for a descent. */
export class DescentSetup extends FormulaSetup<typeof fields> {
  formula = $state<string>(DEFAULT_DESCENT.formula)
  /** Coordinates of step 0; as long as the formula's dimension. */
  start = $state.raw<readonly number[]>(DEFAULT_DESCENT.start)
  learningRate = $state<number>(DEFAULT_DESCENT.learningRate)
  steps = $state<number>(DEFAULT_DESCENT.steps)
  method = $state<DerivativeMethod>(DEFAULT_DESCENT.method)
  /** Nudge of the numerical differences, in units of x. */
  h = $state<number>(DEFAULT_DESCENT.h)
  precision = $state<Precision>(DEFAULT_DESCENT.precision)
  /** Whether a second run with the exact gradient goes beside the numerical one. */
  showExact = $state<boolean>(DEFAULT_DESCENT.showExact)
  plane = $state.raw<PlaneSides>(DEFAULT_DESCENT.plane)

  /** Every coordinate set so far, also those that the formula on show has no use for. */
  #known: readonly number[] = []

  constructor(engine: Engine) {
    super(engine, { fields, defaults: DEFAULT_DESCENT })
  }

  override get subject(): Subject {
    return { formula: this.formula, start: this.start }
  }

  get spec(): DescentSpec {
    return {
      formula: this.formula,
      start: [...this.start],
      optimizer: { kind: 'gradient-descent', learningRate: this.learningRate },
      steps: this.steps,
      derivative: { method: this.method, h: this.h },
      precision: this.precision,
    }
  }

  /** The same descent with the backward pass instead of a numerical difference. */
  get exactSpec(): DescentSpec {
    return { ...this.spec, derivative: { method: 'backward', h: this.h }, precision: 'float64' }
  }

  setStart(index: number, value: number): void {
    this.start = this.start.map((kept, i) => (i === index ? value : kept))
  }

  protected override valuesAt(start: readonly number[]) {
    return { start }
  }

  /** Start and plane wait for the formula, which says how many coordinates there are. */
  protected override take({ formula, start, plane: sides, ...values }: Values<typeof fields>): void {
    super.take({ ...DEFAULT_DESCENT, formula, ...values, start: this.start, plane: this.plane })
    this.#fit(this.start.length, start, sides)
  }

  protected override takeFormula(
    { text, dimension }: FormulaFacts,
    values?: Values<typeof fields>,
    start = values?.start ?? this.start,
  ): void {
    this.formula = text
    this.#fit(dimension, start, values?.plane ?? this.plane)
  }

  /**
   * Takes a start of as many coordinates as the formula has: kept ones stay, new ones are 1. One that gets lost while a
   * formula is being typed (x0^2 on the way to x0^2 + x1^2) comes back.
   */
  #fit(dimension: number, start: readonly number[], { columns, rows }: PlaneSides): void {
    this.#known = [start, this.start, this.#known].reduce((known, more) => [...known, ...more.slice(known.length)])
    this.start = Array.from({ length: dimension }, (_, i) => this.#known[i] ?? 1)
    const isInside = dimension > 2 && columns < dimension && rows < dimension && columns !== rows
    this.plane = isInside ? { columns, rows } : { columns: 0, rows: Math.min(1, dimension - 1) }
  }
}
