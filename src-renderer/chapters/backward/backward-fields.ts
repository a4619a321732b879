import * as v from 'valibot'
import { softmaxLayer } from '../../../src-main/contract/layer'
import { MAX_NODES, MAX_SAMPLES } from '../../../src-main/contract/limits'
import { weights } from '../../../src-main/contract/network'
import { finite, formulaPoint, formulaText, list, positive, precision } from '../../../src-main/contract/spec'
import type { Values } from '../../state/serialise'

/** What the chapter shows, in teaching order. */
export const backwardParts = ['graph', 'reductions', 'code'] as const
export type BackwardPart = (typeof backwardParts)[number]

/** What makes one number of the samples; with `none` the pass has nothing to begin at. */
export const reduceChoices = ['sum', 'loop', 'mean', 'max', 'none'] as const
export type ReduceChoice = (typeof reduceChoices)[number]

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
/** What a link and a reload keep of the chapter. */
export const backwardFields = {
  part: v.picklist(backwardParts),
  formula: formulaText,
  point: formulaPoint,
  samples: v.nullable(v.pipe(v.object({ from: finite, to: finite, step: positive }), v.readonly())),
  reduce: v.picklist(reduceChoices),
  ties: v.picklist(['even', 'first']),
  precision,
  vector: v.nullable(v.pipe(list(finite, MAX_SAMPLES), v.readonly())),
  step: count(10 * MAX_NODES),
  selected: v.nullable(count(MAX_NODES)),
  folded: v.pipe(list(count(MAX_NODES), MAX_NODES), v.readonly()),
  isHidden: v.boolean(),
  passes: count(99),
  network: v.nullable(v.pipe(v.object({ layer: softmaxLayer, weights }), v.readonly())),
} as const

export type BackwardValues = Values<typeof backwardFields>

/** The chapter's first example. */
export const DEFAULT_BACKWARD: BackwardValues = {
  part: 'graph',
  formula: '(x0*x1 + x0)^2 + x1^2',
  point: [2, -1.5],
  samples: null,
  reduce: 'sum',
  ties: 'even',
  precision: 'float64',
  vector: null,
  step: 0,
  selected: null,
  folded: [],
  isHidden: false,
  passes: 1,
  network: null,
}
