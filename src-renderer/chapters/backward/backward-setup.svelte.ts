import type { Engine, Request } from '../../../src-main/contract/calls'
import type { FormulaFacts } from '../../../src-main/contract/formula'
import type { InspectRequest } from '../../../src-main/contract/inspection'
import type { Precision } from '../../../src-main/contract/spec'
import { networkWords } from '../../controls/layer-words'
import type { LayerPlace, Place, Subject } from '../../state/chapter-state'
import { FormulaSetup } from '../../state/formula-setup.svelte'
import { KeptStep } from '../../state/kept-step.svelte'
import type { Player } from '../../state/player.svelte'
import {
  backwardFields,
  DEFAULT_BACKWARD,
  type BackwardPart,
  type BackwardValues,
  type ReduceChoice,
} from './backward-fields'
import { backwardPresets, type SampleRange } from './backward-presets'
import { samplesOf } from './samples'

/** What the chapter asks of: a formula, or the loss of a layer. */
export type BackwardQuestion = InspectRequest | Request<'inspectNetwork'>

const AT_THE_BEGINNING = { part: 'graph', step: 0, selected: null, folded: [], passes: 1 } as const

/** All that a person set in the chapter. */
export class BackwardSetup extends FormulaSetup<typeof backwardFields> {
  part = $state<BackwardPart>(DEFAULT_BACKWARD.part)
  formula = $state<string>(DEFAULT_BACKWARD.formula)
  /** One number for each variable; that of x0 is not used while x0 holds samples. */
  point = $state.raw<readonly number[]>(DEFAULT_BACKWARD.point)
  /** The values that x0 holds; null where it is one number like the others. */
  samples = $state.raw<SampleRange | null>(DEFAULT_BACKWARD.samples)
  #reduce = $state<ReduceChoice>(DEFAULT_BACKWARD.reduce)
  /** How equal samples share the gradient of a maximum. */
  ties = $state<'even' | 'first'>(DEFAULT_BACKWARD.ties)
  precision = $state<Precision>(DEFAULT_BACKWARD.precision)
  /** Stands for the gradient of what comes later, where the value stays a list; null where there is none. */
  vector = $state.raw<readonly number[] | null>(DEFAULT_BACKWARD.vector)
  /** Index of the node that is looked at. */
  selected = $state<number | null>(DEFAULT_BACKWARD.selected)
  /** Indices of the nodes that stand for what lies behind them. */
  folded = $state.raw<readonly number[]>(DEFAULT_BACKWARD.folded)
  /** Whether the gradients are covered, to be worked out by hand. */
  isHidden = $state<boolean>(DEFAULT_BACKWARD.isHidden)
  /** How many backward passes have been added up in .grad. */
  passes = $state<number>(DEFAULT_BACKWARD.passes)
  /** The layer whose loss is shown instead of the formula, at these weights; null for the formula. */
  network = $state.raw<LayerPlace | null>(DEFAULT_BACKWARD.network)
  readonly kept: KeptStep
  /** Whether a record has just been applied, whose step is that of the graph to come. */
  isBrought = false

  /** @param player whose step the record keeps */
  constructor(engine: Engine, player: Player) {
    super(
      engine,
      { fields: backwardFields, defaults: DEFAULT_BACKWARD, views: ['step', 'selected', 'folded', 'isHidden'] },
      { hasSamples: true },
    )
    this.kept = new KeptStep(player)
  }

  /** The step on show. */
  get step(): number {
    return this.kept.step
  }

  set step(step: number) {
    this.kept.step = step
  }

  get reduce(): ReduceChoice {
    return this.#reduce
  }

  /** Another reduction is another pass: it begins at the beginning. A record's own step is set after it. */
  set reduce(reduce: ReduceChoice) {
    if (reduce === this.#reduce) return
    this.#reduce = reduce
    this.step = 0
  }

  override get subject(): Subject {
    return this.network ? { formula: networkWords(this.network) } : super.subject
  }

  /** A layer begins at step 0, with nothing chosen yet. */
  override recordAt(place: Place): object {
    if ('formula' in place) return { ...super.recordAt(place), network: null }
    return { ...this.record, ...AT_THE_BEGINNING, network: place }
  }

  /** What is to be asked. */
  get request(): BackwardQuestion {
    return this.network ? { ...this.network, precision: this.precision, ties: this.ties } : this.formulaRequest
  }

  /** What is to be asked of the formula, also while a layer is shown. */
  get formulaRequest(): InspectRequest {
    const { formula, precision, ties, reduce, vector, samples } = this
    const values = this.point.map((x, i) => [`x${String(i)}`, i === 0 && samples ? samplesOf(samples) : x] as const)
    return {
      ...{ formula, inputs: Object.fromEntries(values), precision, ties },
      ...(samples && reduce !== 'none' ? { reduce } : {}),
      ...(samples && reduce === 'none' && vector ? { vector } : {}),
    }
  }

  setCoordinate(index: number, value: number): void {
    this.point = this.point.map((kept, i) => (i === index ? value : kept))
  }

  protected override valuesAt(point: readonly number[]) {
    return { point, samples: null }
  }

  /** An example brings its samples, too, or that there are none. */
  protected override exampleAt(start: readonly number[]) {
    const preset = backwardPresets.find(({ formula }) => formula === this.formula)
    return { ...super.exampleAt(start), samples: preset?.samples ?? null }
  }

  /** A formula of more variables than before finds 1 for the new ones. */
  protected override takeFormula(facts: FormulaFacts, values?: BackwardValues, start?: readonly number[]): void {
    super.takeFormula(facts, values, start)
    this.point = Array.from({ length: facts.dimension }, (_, i) => this.point[i] ?? 1)
    this.isBrought = values !== undefined
    if (values) return
    this.selected = null
    this.folded = []
    this.network = null
  }
}
