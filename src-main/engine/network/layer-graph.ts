import { classOf } from '../../contract/layer'
import type { ShapedGraph, ShapedNode } from '../graph/graph'
import type { Shape } from '../graph/shape'
import type { CheckedLayer } from './check-layer'

/** Which node of both graphs holds the scores xW, a row for each sample. */
export const SCORES = 2
/** Which node of both graphs holds the probabilities of the classes, a row for each sample. */
export const PROBABILITIES = 7

const places = [] as const

/**
 * p = softmax(xW) of each row. The row's largest score is subtracted first, which changes no probability and keeps exp
 * from overflowing.
 */
function softmaxNodes(x: ShapedNode): readonly ShapedNode[] {
  return [
    { kind: 'variable', index: 0, name: 'W', places },
    x,
    { kind: 'product', product: 'matmul', operands: [1, 0], places },
    { kind: 'row-reduction', reduction: 'rowMax', operand: SCORES, places },
    { kind: 'operation', primitive: 'subtract', operands: [SCORES, 3], places },
    { kind: 'operation', primitive: 'exp', operands: [4], places },
    { kind: 'row-reduction', reduction: 'rowSum', operand: 5, places },
    { kind: 'operation', primitive: 'divide', operands: [5, 6], places },
  ]
}

/** Probabilities as a function of W and of x, whose rows are samples. */
export function predictionGraph(): ShapedGraph {
  return { nodes: softmaxNodes({ kind: 'variable', index: 1, name: 'x', places }), dimension: 2 }
}

/** The mean over the samples of -Σ t·log(p + epsilon), as a function of W. */
export function lossGraph({ inputs, targets, classes, epsilon }: CheckedLayer): ShapedGraph {
  const x: ShapedNode = { kind: 'given', shape: shapeOfRows(inputs), values: inputs.flat(), name: 'x', places }
  const nodes: readonly ShapedNode[] = [
    ...softmaxNodes(x),
    { kind: 'constant', value: epsilon, places },
    { kind: 'operation', primitive: 'add', operands: [PROBABILITIES, 8], places },
    { kind: 'operation', primitive: 'log', operands: [9], places },
    { kind: 'given', shape: [targets.length, classes], values: oneHotRows(targets, classes), name: 't', places },
    { kind: 'operation', primitive: 'multiply', operands: [11, 10], places },
    { kind: 'row-reduction', reduction: 'rowSum', operand: 12, places },
    { kind: 'operation', primitive: 'negate', operands: [13], places },
    { kind: 'reduction', reduction: 'mean', operand: 14, places },
  ]
  return { nodes, dimension: 1 }
}

/** The sides of W: a row for each input, a column for each class. */
export function shapeOfWeights({ inputs, classes }: Pick<CheckedLayer, 'inputs' | 'classes'>): Shape {
  return [inputs[0]?.length ?? 0, classes]
}

export function shapeOfRows(rows: readonly (readonly number[])[]): Shape {
  return [rows.length, rows[0]?.length ?? 0]
}

function oneHotRows(targets: CheckedLayer['targets'], classes: number): readonly number[] {
  return targets.flatMap((target) => Array.from({ length: classes }, (_, c) => Number(c === classOf(target))))
}
