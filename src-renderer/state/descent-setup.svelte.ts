import * as v from 'valibot'
import type { Engine } from '../../src-main/contract/calls'
import type { FormulaFacts } from '../../src-main/contract/formula'
import {
  derivativeMethod,
  descentSpec,
  formulaPoint,
  formulaText,
  list,
  positive,
  precision,
  type DerivativeMethod,
  type DescentSpec,
  type Precision,
} from '../../src-main/contract/spec'
import { variableIndex } from '../../src-main/contract/surface'
import type { Subject } from './chapter-state'
import { besideLooks } from '../looks/look'
import type { Run } from './run-frame'
import { FormulaSetup } from './formula-setup.svelte'
import { KeptStep } from './kept-step.svelte'
import type { Player } from './player.svelte'
import type { Values } from './serialise'

/** Learning rates that can be compared with the one that the slider sets. */
export const MOST_BESIDE = besideLooks.length

/** What a link and a reload keep of a descent. */
const fields = {
  formula: formulaText,
  start: formulaPoint,
  learningRate: positive,
  steps: descentSpec.entries.steps,
  method: derivativeMethod,
  h: positive,
  precision,
  showExact: v.boolean(),
  beside: v.pipe(list(positive, MOST_BESIDE), v.readonly()),
  hidden: v.pipe(list(v.string(), MOST_BESIDE + 2), v.readonly()),
  showWhole: v.boolean(),
  step: descentSpec.entries.steps,
  isMapWanted: v.boolean(),
  plane: v.object({ columns: variableIndex, rows: variableIndex }),
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
  beside: [],
  hidden: [],
  showWhole: false,
  step: 0,
  isMapWanted: false,
  plane: { columns: 0, rows: 1 },
}

/** The two variables that span the picture. */
export type PlaneSides = Values<typeof fields>['plane']

/** The same descent with the backward pass instead of a numerical difference. */
function exactOf(spec: DescentSpec): DescentSpec {
  return { ...spec, derivative: { ...spec.derivative, method: 'backward' }, precision: 'float64' }
}

/** A run before it is computed. */
export type RunWish = Omit<Run, 'trace'>

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
  /** Learning rates of further runs on the same ground, to compare. */
  beside = $state.raw<readonly number[]>(DEFAULT_DESCENT.beside)
  /** Ids of the runs that are not drawn. */
  hidden = $state.raw<readonly string[]>(DEFAULT_DESCENT.hidden)
  /** Whether the rest of the run is shown ahead of the ball. */
  showWhole = $state<boolean>(DEFAULT_DESCENT.showWhole)
  /** Whether a person would rather see a map than the surface. */
  isMapWanted = $state<boolean>(DEFAULT_DESCENT.isMapWanted)
  plane = $state.raw<PlaneSides>(DEFAULT_DESCENT.plane)

  /** Every coordinate set so far, also those that the formula on show has no use for. */
  #known: readonly number[] = []

  /** What the record applied last asks for, until its run is there: the step that it names is one of this run. */
  brought: DescentSpec | undefined
  readonly kept: KeptStep

  /** @param player whose step the record keeps */
  constructor(engine: Engine, player: Player) {
    super(engine, { fields, defaults: DEFAULT_DESCENT, views: ['showWhole', 'step', 'isMapWanted'] })
    this.kept = new KeptStep(player)
  }

  /** The step on show. */
  get step(): number {
    return this.kept.step
  }

  set step(step: number) {
    this.kept.step = step
  }

  override get subject(): Subject {
    return { formula: this.formula, start: this.start }
  }

  get spec(): DescentSpec {
    return {
      objective: { kind: 'formula', text: this.formula },
      start: [...this.start],
      optimizer: { kind: 'gradient-descent', learningRate: this.learningRate },
      steps: this.steps,
      derivative: { method: this.method, h: this.h },
      precision: this.precision,
    }
  }

  /** All runs that are wanted, the one that the controls set first. */
  get runs(): readonly RunWish[] {
    const { spec } = this
    const rates = this.beside.filter((rate) => rate !== this.learningRate)
    return [
      { id: 'main', look: 'main', spec },
      ...(this.showExact ? [{ id: 'exact', look: 'exact' as const, spec: exactOf(spec) }] : []),
      ...rates.map((learningRate) => ({
        id: `beside-${String(learningRate)}`,
        look: besideLooks[this.beside.indexOf(learningRate)] ?? 'second',
        spec: { ...spec, optimizer: { ...spec.optimizer, learningRate } },
      })),
    ]
  }

  /** Shows a run, or hides it; it goes on being computed. */
  setShown(id: string, isShown: boolean): void {
    const others = this.hidden.filter((each) => each !== id)
    this.hidden = isShown ? others : [...others, id]
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
    if (values) this.brought = this.spec
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
