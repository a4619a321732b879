import type { Inputs, Inspection } from '../../contract/inspection'
import { compileShapedFormula } from '../graph/compiled-formula'
import { checkInspection, checkVectorLength, inputsOf, toInput, type InspectOptions } from '../graph/inputs'
import { reduced } from '../graph/reduced'
import { isScalar, SCALAR, sizeOf, type Shape } from '../graph/shape'
import { shapedValues } from '../graph/shaped-values'
import { specError } from '../graph/spec-error'
import { inspectGraph } from './inspect-graph'

/**
 * A formula's graph with all its numbers: forwards the value of each node, backwards what each node hands on to its
 * operands, and when. Example: `inspect('sum(x0^2)', { x0: [1, 2] }).gradients` is { x0: [2, 4] }.
 *
 * @param inputs by name, each a number or a list; lists are equally long
 * @throws FormulaError, or FailureError: `error.spec.not-scalar` where the value is a list and there is no vector,
 *   `error.spec.input-missing`, `.sizes-differ`, `.vector-length`, or for a wrong field
 */
export function inspect(formula: string, inputs: Inputs, options: InspectOptions = {}): Inspection {
  const { precision, ties, reduce, vector } = checkInspection(inputs, options)
  const { graph: plain } = compileShapedFormula(formula)
  const given = inputsOf(plain, inputs)
  const { shape = SCALAR } = shapedValues(plain, given, precision).at(-1) ?? {}
  const graph = isScalar(shape) ? plain : reduced(plain, reduce, sizeOf(shape))
  const seed = seedFor(graph === plain ? shape : SCALAR, vector)
  const named = Object.entries(inputs).map(([name, input]) => [name, Number(name.slice(1)), toInput(input)] as const)
  return inspectGraph(graph, given, { named, seed, precision, ties })
}

/** 1 for a scalar, or the vector for a list. @throws FailureError `error.spec.not-scalar`, `.vector-length` */
function seedFor(shape: Shape, vector: readonly number[] | undefined): Float64Array {
  if (!vector && !isScalar(shape)) throw specError('not-scalar', { count: sizeOf(shape) })
  if (!vector) return Float64Array.of(1)
  checkVectorLength(vector, sizeOf(shape))
  return Float64Array.from(vector)
}
