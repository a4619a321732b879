import * as v from 'valibot'
import { softmaxLayer, type SoftmaxLayer } from '../../../src-main/contract/layer'
import { MAX_CLASSES, MAX_COORDINATES, MAX_LAYER_INPUTS, MAX_LAYER_SAMPLES } from '../../../src-main/contract/limits'
import type { Plane } from '../../../src-main/contract/plane'
import { finite, list, seed } from '../../../src-main/contract/spec'
import { layerWords } from '../../controls/layer-words'
import type { Subject } from '../../state/chapter-state'
import { DEFAULT_PLAN, DescentPlan, PLAN_VIEWS, planFields } from '../../state/descent-plan.svelte'
import type { DescendingSetup } from '../../state/descent.svelte'
import { KeptStep } from '../../state/kept-step.svelte'
import type { WantedPlane } from '../../state/picture-plane'
import { Player } from '../../state/player.svelte'
import { readRecord, shortJson, toRecord, type Refused, type Values } from '../../state/serialise'
import { TEXTBOOK } from './textbook-layer'

/** What the chapter shows, in teaching order. */
export const weightsParts = ['network', 'nudges', 'surface', 'rates', 'regions', 'code'] as const
export type WeightsPart = (typeof weightsParts)[number]

/** The picture lies on the plane of the run itself, or on that of two chosen weights through the start. */
export const planeKinds = ['run', 'weights'] as const
export type PlaneKind = (typeof planeKinds)[number]

const index = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most - 1))
const row = v.pipe(list(finite, MAX_LAYER_INPUTS), v.minLength(1), v.readonly())
const ownFields = {
  part: v.picklist(weightsParts),
  inputs: v.pipe(list(row, MAX_LAYER_SAMPLES), v.minLength(1), v.readonly()),
  targets: v.pipe(list(index(MAX_CLASSES), MAX_LAYER_SAMPLES), v.minLength(1), v.readonly()),
  classes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_CLASSES)),
  seed: v.nullable(seed),
  samplesSeed: v.nullable(seed),
  planeKind: v.picklist(planeKinds),
  pair: v.pipe(v.tuple([index(MAX_COORDINATES), index(MAX_COORDINATES)]), v.readonly()),
  sample: index(MAX_LAYER_SAMPLES),
  cell: index(MAX_COORDINATES),
  nudge: v.pipe(v.number(), v.integer(), v.minValue(0)),
} as const
type OwnValues = Values<typeof ownFields>

const DEFAULTS: OwnValues = {
  part: 'network',
  inputs: TEXTBOOK.inputs,
  targets: TEXTBOOK.targets,
  classes: TEXTBOOK.classes,
  seed: null,
  samplesSeed: null,
  planeKind: 'run',
  pair: [0, 5],
  sample: 0,
  cell: 5,
  nudge: 0,
}
const PLAN = { ...DEFAULT_PLAN, start: TEXTBOOK.weights }

/** The samples with their classes, and the weights to begin with. They change together, because they must fit. */
export interface LayerValues extends Pick<OwnValues, 'inputs' | 'targets' | 'classes' | 'seed'> {
  /** Row by row. */
  readonly weights: readonly number[]
  /** Kept unless said. */
  readonly samplesSeed?: number | null
}

/** All that a person set in the chapter. */
export class WeightsSetup implements DescendingSetup {
  isReady = $state(false)
  part = $state<WeightsPart>(DEFAULTS.part)
  /** A row for each sample. */
  inputs = $state.raw(DEFAULTS.inputs)
  /** Of each sample the number of its class. */
  targets = $state.raw(DEFAULTS.targets)
  classes = $state<number>(DEFAULTS.classes)
  /** Of the draw that the weights come from; null for weights that were typed. */
  seed = $state<number | null>(DEFAULTS.seed)
  /** Of the draw that the samples come from; null for samples that were typed or read. */
  samplesSeed = $state<number | null>(DEFAULTS.samplesSeed)
  planeKind = $state<PlaneKind>(DEFAULTS.planeKind)
  /** The two weights that span the other plane. */
  pair = $state.raw(DEFAULTS.pair)
  /** The sample that is looked at. */
  sample = $state<number>(DEFAULTS.sample)
  /** The weight that is looked at. */
  cell = $state<number>(DEFAULTS.cell)
  readonly plan = new DescentPlan(this, PLAN)
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
    return { formula: layerWords(this) }
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
    return { ...toRecord(ownFields, this, DEFAULTS), ...toRecord(planFields, this.plan, PLAN) }
  }

  /** Samples, classes and weights of a record are taken together or not at all. */
  apply(record: unknown): Promise<readonly Refused[]> {
    const own = readRecord(ownFields, record)
    const plan = readRecord(planFields, record)
    const values = { ...DEFAULTS, ...own.values }
    const planValues = { ...PLAN, ...plan.values }
    const refused = [...own.refused, ...plan.refused]
    const isFit = isLayer({ ...values, weights: planValues.start })
    Object.assign(this.plan, planValues)
    Object.assign(this, values)
    if (!isFit) {
      refused.push({ field: 'inputs', value: shortJson(values.inputs) })
      const { inputs, targets, classes } = DEFAULTS
      Object.assign(this, { inputs, targets, classes, seed: null, samplesSeed: null })
      this.plan.start = PLAN.start
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

/** Whether samples, targets, classes and weights fit together. */
function isLayer({ inputs, targets, classes, weights }: Omit<LayerValues, 'seed'>): boolean {
  const isFit = v.is(softmaxLayer, { kind: 'softmax-layer', inputs, targets, classes })
  return isFit && weights.length === (inputs[0]?.length ?? 0) * classes
}

/** Through the start, along two weights. */
function planeOfPair(origin: readonly number[], [first, second]: readonly [number, number]): Plane {
  const along = (weight: number) => origin.map((_, i) => Number(i === weight))
  return { origin, across: along(first), along: along(second) }
}
