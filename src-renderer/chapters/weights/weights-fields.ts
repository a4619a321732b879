import * as v from 'valibot'
import { softmaxLayer } from '../../../src-main/contract/layer'
import { MAX_CLASSES, MAX_COORDINATES, MAX_LAYER_INPUTS, MAX_LAYER_SAMPLES } from '../../../src-main/contract/limits'
import { finite, list, seed } from '../../../src-main/contract/spec'
import { DEFAULT_PLAN } from '../../state/descent-plan.svelte'
import type { Values } from '../../state/serialise'
import { TEXTBOOK } from './textbook-layer'

/** What the chapter shows, in teaching order. */
export const weightsParts = ['network', 'nudges', 'surface', 'rates', 'regions', 'code'] as const
export type WeightsPart = (typeof weightsParts)[number]

/** The picture lies on the plane of the run itself, or on that of two chosen weights through the start. */
export const planeKinds = ['run', 'weights'] as const
export type PlaneKind = (typeof planeKinds)[number]

const index = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most - 1))
const row = v.pipe(list(finite, MAX_LAYER_INPUTS), v.minLength(1), v.readonly())
/** What a link and a reload keep of the chapter, besides its descent. */
export const weightsFields = {
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
export type WeightsValues = Values<typeof weightsFields>

/** The textbook's sample and weights. */
export const DEFAULT_WEIGHTS: WeightsValues = {
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
/** The curriculum's descent, on the textbook's weights. */
export const WEIGHTS_PLAN = { ...DEFAULT_PLAN, start: TEXTBOOK.weights }

/** The samples with their classes, and the weights to begin with. They change together, because they must fit. */
export interface LayerValues extends Pick<WeightsValues, 'inputs' | 'targets' | 'classes' | 'seed'> {
  /** Row by row. */
  readonly weights: readonly number[]
  /** Kept unless said. */
  readonly samplesSeed?: number | null
}

/** Whether samples, targets, classes and weights fit together. */
export function isLayer({ inputs, targets, classes, weights }: Omit<LayerValues, 'seed'>): boolean {
  const isFit = v.is(softmaxLayer, { kind: 'softmax-layer', inputs, targets, classes })
  return isFit && weights.length === (inputs[0]?.length ?? 0) * classes
}
