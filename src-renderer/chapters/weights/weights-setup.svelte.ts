import type { SoftmaxLayer } from '../../../src-main/contract/layer'
import type { Plane } from '../../../src-main/contract/plane'
import { layerWords } from '../../controls/layer-words'
import type { Subject } from '../../state/chapter-state'
import { DescentPlan, PLAN_VIEWS, planFields } from '../../state/descent-plan.svelte'
import type { DescendingSetup } from '../../state/descent.svelte'
import { KeptStep } from '../../state/kept-step.svelte'
import type { WantedPlane } from '../../state/picture-plane'
import { Player } from '../../state/player.svelte'
import { readRecord, shortJson, toRecord, type Refused } from '../../state/serialise'
import {
  DEFAULT_WEIGHTS,
  isLayer,
  weightsFields,
  WEIGHTS_PLAN,
  type LayerValues,
  type PlaneKind,
  type WeightsPart,
} from './weights-fields'

/** All that a person set in the chapter. */
export class WeightsSetup implements DescendingSetup {
  isReady = $state(false)
  part = $state<WeightsPart>(DEFAULT_WEIGHTS.part)
  /** A row for each sample. */
  inputs = $state.raw(DEFAULT_WEIGHTS.inputs)
  /** Of each sample the number of its class. */
  targets = $state.raw(DEFAULT_WEIGHTS.targets)
  classes = $state<number>(DEFAULT_WEIGHTS.classes)
  /** Of the draw that the weights come from; null for weights that were typed. */
  seed = $state<number | null>(DEFAULT_WEIGHTS.seed)
  /** Of the draw that the samples come from; null for samples that were typed or read. */
  samplesSeed = $state<number | null>(DEFAULT_WEIGHTS.samplesSeed)
  planeKind = $state<PlaneKind>(DEFAULT_WEIGHTS.planeKind)
  /** The two weights that span the other plane. */
  pair = $state.raw(DEFAULT_WEIGHTS.pair)
  /** The sample that is looked at. */
  sample = $state<number>(DEFAULT_WEIGHTS.sample)
  /** The weight that is looked at. */
  cell = $state<number>(DEFAULT_WEIGHTS.cell)
  readonly plan = new DescentPlan(this, WEIGHTS_PLAN)
  /** Steps through the nudges. */
  readonly nudgePlayer = new Player()
  readonly keptNudge = new KeptStep(this.nudgePlayer)

  readonly views = ['sample', 'cell', 'nudge', ...PLAN_VIEWS]

  /** How many moves of the loop of nudges have been made. */
  get nudge(): number {
    return this.keptNudge.step
  }

  set nudge(moves: number) {
    this.keptNudge.step = moves
  }

  get subject(): Subject {
    return { formula: layerWords(this.inputs, this.classes) }
  }

  get objective(): SoftmaxLayer {
    const { inputs, targets, classes } = this
    return { kind: 'softmax-layer', inputs, targets, classes }
  }

  get layer(): LayerValues {
    const { inputs, targets, classes, seed } = this
    return { inputs, targets, classes, seed, weights: this.plan.start }
  }

  get plane(): WantedPlane {
    return this.planeKind === 'run' ? 'spanned' : planeOfPair(this.plan.start, this.pair)
  }

  get record(): object {
    return { ...toRecord(weightsFields, this, DEFAULT_WEIGHTS), ...toRecord(planFields, this.plan, WEIGHTS_PLAN) }
  }

  /** Samples, classes and weights of a record are taken together or not at all. */
  apply(record: unknown): Promise<readonly Refused[]> {
    const own = readRecord(weightsFields, record)
    const plan = readRecord(planFields, record)
    const values = { ...DEFAULT_WEIGHTS, ...own.values }
    const planValues = { ...WEIGHTS_PLAN, ...plan.values }
    const refused = [...own.refused, ...plan.refused]
    const isFit = isLayer({ ...values, weights: planValues.start })
    Object.assign(this.plan, planValues)
    Object.assign(this, values)
    if (!isFit) {
      refused.push({ field: 'inputs', value: shortJson(values.inputs) })
      const { inputs, targets, classes } = DEFAULT_WEIGHTS
      Object.assign(this, { inputs, targets, classes, seed: null, samplesSeed: null })
      this.plan.start = WEIGHTS_PLAN.start
    }
    this.#fit()
    this.plan.brought = this.plan.spec
    this.isReady = true
    return Promise.resolve(refused)
  }

  /** Takes other samples, or other weights to begin with: the run begins at step 0. */
  setLayer({ weights, ...values }: LayerValues): void {
    Object.assign(this, values)
    this.plan.start = weights
    this.plan.player.seek(0)
    this.#fit()
  }

  setInput(sample: number, index: number, value: number): void {
    const inputs = this.inputs.map((row, i) =>
      i === sample ? row.map((kept, k) => (k === index ? value : kept)) : row,
    )
    this.#setSamples({ inputs })
  }

  setTarget(sample: number, target: number): void {
    this.#setSamples({ targets: this.targets.map((kept, i) => (i === sample ? target : kept)) })
  }

  #setSamples(changed: Partial<Pick<LayerValues, 'inputs' | 'targets'>>): void {
    this.setLayer({ ...this.layer, samplesSeed: null, ...changed })
  }

  /** What is looked at must be there. */
  #fit(): void {
    const count = this.plan.start.length
    this.sample = Math.min(this.sample, this.inputs.length - 1)
    this.cell = Math.min(this.cell, count - 1)
    const [first, second] = this.pair
    if (first >= count || second >= count || first === second) this.pair = [0, count - 1]
  }
}

/** Through the start, along two weights. */
function planeOfPair(origin: readonly number[], [first, second]: readonly [number, number]): Plane {
  const along = (weight: number) => origin.map((_, i) => Number(i === weight))
  return { origin, across: along(first), along: along(second) }
}
