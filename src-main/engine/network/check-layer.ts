import * as v from 'valibot'
import type { FailureError } from '../../contract/failure'
import { classesOf, DEFAULT_EPSILON, softmaxLayer, type SoftmaxLayer } from '../../contract/layer'
import { weights as weightsSchema } from '../../contract/network'
import { checkedAgainst, inWords, specError } from '../graph/spec-error'

/** A layer that fits together, and of which nothing is left open. */
export type CheckedLayer = SoftmaxLayer & { readonly epsilon: number; readonly classes: number }

/**
 * @param weightCount how many weights it has, where that is known
 * @throws FailureError that names row, column and value of what is wrong: `error.spec.layer-input`, `.layer-target`, …
 */
export function checkLayer(layer: SoftmaxLayer, weightCount?: number): CheckedLayer {
  const open = parsed(layer)
  const classes = classesOf(open, weightCount)
  return { ...parsed({ ...open, classes }), classes, epsilon: open.epsilon ?? DEFAULT_EPSILON }
}

function parsed(layer: SoftmaxLayer): SoftmaxLayer {
  const result = v.safeParse(softmaxLayer, layer, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw failureOf(issue.path?.map(({ key }) => key as string | number) ?? [], inWords(issue.input))
}

/** @param path field, row and column of what is wrong, as far as they are known */
function failureOf([field = 'value', row, column]: readonly (string | number)[], value: string): FailureError {
  if (field === 'inputs' && row === undefined) return specError('layer-inputs', { value })
  if (field === 'inputs' && row !== undefined && column !== undefined)
    return specError('layer-input', { row, column, value })
  if (field === 'inputs' && row !== undefined) return specError('layer-sample', { row, value })
  if (field === 'targets' && row !== undefined) return specError('layer-target', { row, value })
  return specError(String(field), { value })
}

const schema = v.object({ weights: weightsSchema })

/**
 * Weights row by row, ready to be computed with.
 *
 * @param rows how many inputs there are
 * @throws FailureError `error.spec.weights`, `error.spec.weight-count`
 */
export function checkWeights(weights: ArrayLike<number>, rows: number, columns: number): Float64Array {
  const checked = checkedAgainst(schema, { weights: Array.from(weights) })
  checkWeightCount(checked.weights.length, rows, columns)
  return Float64Array.from(checked.weights)
}

/** @throws FailureError `error.spec.weight-count` */
export function checkWeightCount(given: number, rows: number, columns: number): void {
  const expected = rows * columns
  if (given !== expected) throw specError('weight-count', { given, expected, inputs: rows, classes: columns })
}
