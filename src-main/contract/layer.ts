import * as v from 'valibot'
import { MAX_CLASSES, MAX_LAYER_INPUTS, MAX_LAYER_SAMPLES } from './limits'
import { finite, list, whole } from './numbers'

/** What is added to a probability before its logarithm is taken, unless said: the textbook's. */
export const DEFAULT_EPSILON = 1e-7

/** The inputs of one sample. */
const sample = v.pipe(list(finite, MAX_LAYER_INPUTS), v.minLength(1), v.readonly())

const oneHot = v.pipe(
  list(v.number(), MAX_CLASSES),
  v.check((row) => isOneHot(row)),
  v.readonly(),
)
const target = v.union([whole(0, MAX_CLASSES - 1), oneHot])
/** The class that a sample belongs to: its number from 0, or a row with a 1 at the class and 0 elsewhere. */
export type Target = v.InferOutput<typeof target>

/**
 * The loss of a softmax layer without bias, as a function of its weights W (inputs × classes): scores a = xW,
 * probabilities p = softmax(a), loss the mean over the samples of -Σ t·log(p + epsilon). A point is W row by row.
 */
export const softmaxLayer = v.pipe(
  v.object({
    kind: v.literal('softmax-layer'),
    /** One row for each sample, all equally long. */
    inputs: v.pipe(list(sample, MAX_LAYER_SAMPLES), v.minLength(1), v.readonly()),
    /** One for each sample. */
    targets: v.pipe(list(target, MAX_LAYER_SAMPLES), v.readonly()),
    /** How many there are; unless said as many as one-hot targets say, or as the weights have columns. */
    classes: v.optional(whole(2, MAX_CLASSES)),
    /** DEFAULT_EPSILON unless said. Large enough to be a number in float32 too. */
    epsilon: v.optional(v.pipe(finite, v.minValue(1e-30), v.maxValue(1))),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const misfit = dataset.typed ? misfitOf(dataset.value) : undefined
    if (misfit) addIssue({ message: 'The layer does not fit together.', ...misfit })
  }),
)
export type SoftmaxLayer = v.InferOutput<typeof softmaxLayer>

/** What of a layer does not fit to the rest: a sample that is not as long as the first, too few or wrong targets. */
function misfitOf({ inputs, targets, classes }: LayerSize) {
  const ragged = inputs.findIndex(({ length }) => length !== inputs[0]?.length)
  if (ragged >= 0) return misfit('inputs', inputs, ragged)
  if (targets.length !== inputs.length) return misfit('targets', targets)
  const width = classes ?? widthOf(targets)
  const isUnfit = (each: Target) => (typeof each === 'number' ? each >= (width ?? MAX_CLASSES) : each.length !== width)
  const unfit = width === undefined ? -1 : targets.findIndex(isUnfit)
  return unfit < 0 ? undefined : misfit('targets', targets, unfit)
}

function misfit(field: string, rows: readonly unknown[], row?: number) {
  const item = (key: string | number, value: unknown): v.UnknownPathItem => {
    return { type: 'unknown', origin: 'value', input: rows, key, value }
  }
  const path: [v.UnknownPathItem, ...v.UnknownPathItem[]] = [item(field, rows)]
  if (row !== undefined) path.push(item(row, rows[row]))
  return { input: row === undefined ? rows : rows[row], path }
}

function isOneHot(row: readonly number[]): boolean {
  return row.every((entry) => entry === 0 || entry === 1) && row.filter((entry) => entry === 1).length === 1
}

/** Of the first one-hot target. */
function widthOf(targets: readonly Target[]): number | undefined {
  return targets.find((target) => typeof target !== 'number')?.length
}

/**
 * How many classes a layer has.
 *
 * @param weightCount how many weights it has, where that is known: they say it, if nothing else does
 */
export function classesOf({ inputs, targets, classes }: LayerSize, weightCount?: number): number {
  const known = classes ?? widthOf(targets)
  if (known !== undefined) return known
  const columns = (weightCount ?? NaN) / (inputs[0]?.length ?? NaN)
  return Number.isInteger(columns) && columns >= 2 ? columns : Math.max(1, ...targets.map(classOf)) + 1
}

type LayerSize = Pick<SoftmaxLayer, 'inputs' | 'targets' | 'classes'>

/** The number of the class, from 0. */
export function classOf(target: Target): number {
  return typeof target === 'number' ? target : target.indexOf(1)
}

/** What the weights are called, in the order of a point: w12 leads from input 1 to class 2, both counted from 0. */
export function weightNames(inputs: number, classes: number): readonly string[] {
  return Array.from({ length: inputs * classes }, (_, i) => `w${String(Math.floor(i / classes))}${String(i % classes)}`)
}
