import type { Contribution, Inputs, InspectedNode, Inspection, Quantity } from '../../contract/inspection'
import { compileShapedFormula } from '../graph/compiled-formula'
import { operandsOf, type ShapedNode } from '../graph/graph'
import { checkInspection, checkVectorLength, inputsOf, toInput, type InspectOptions } from '../graph/inputs'
import { reduced } from '../graph/reduced'
import { isScalar, SCALAR, sizeOf } from '../graph/shape'
import { shapedValues, type NodeValue } from '../graph/shaped-values'
import { specError } from '../graph/spec-error'
import { centralGradients } from './central-gradients'
import { shapedBackward, type HandedOn } from './shaped-backward'

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
  const values = shapedValues(graph, given, precision)
  const seed = seedFor(values.at(-1), vector)
  const pass = shapedBackward(graph, values, seed, { ties, isSingle: precision === 'float32' })
  const contributions = pass.handedOn.map((each) => told(each, values))
  const central = centralGradients(graph, given, seed, precision)
  const adjointOf = (index: number) =>
    pass.adjoints[graph.nodes.findIndex((node) => node.kind === 'variable' && node.index === index)]
  return {
    value: quantity(values.at(-1)),
    nodes: graph.nodes.map((node, i) => inspected(node, i, values, pass.adjoints[i], contributions)),
    order: graph.nodes.flatMap((_, i) => (pass.adjoints[i] ? [i] : [])).reverse(),
    contributions,
    gradients: byName(inputs, adjointOf),
    central: byName(inputs, (index) => central[index]),
  }
}

/** Gradients in the form of the inputs; 0 by what the formula does not use. */
function byName(inputs: Inputs, of: (index: number) => Float64Array | undefined): Record<string, Quantity> {
  const entries = Object.entries(inputs).map(([name, input]) => {
    const { shape, values } = toInput(input)
    return [name, quantity({ shape, values: of(Number(name.slice(1))) ?? values.map(() => 0) })] as const
  })
  return Object.fromEntries(entries)
}

/** 1 for a scalar, or the vector for a list. @throws FailureError `error.spec.not-scalar`, `.vector-length` */
function seedFor(result: NodeValue | undefined, vector: readonly number[] | undefined): Float64Array {
  const { shape, values } = result ?? { shape: SCALAR, values: new Float64Array(1) }
  if (!vector && !isScalar(shape)) throw specError('not-scalar', { count: values.length })
  if (!vector) return Float64Array.of(1)
  checkVectorLength(vector, values.length)
  return Float64Array.from(vector)
}

function inspected(
  node: ShapedNode,
  index: number,
  values: readonly NodeValue[],
  adjoint: Float64Array | undefined,
  contributions: readonly Contribution[],
): InspectedNode {
  const own = values[index]
  return {
    operation: nameOf(node),
    index: node.kind === 'variable' ? node.index : node.kind === 'element' ? node.sample : undefined,
    operands: operandsOf(node),
    shape: own?.shape ?? SCALAR,
    value: quantity(own),
    locals: operandsOf(node).map(
      (_, slot) => contributions.find((each) => each.from === index && each.slot === slot)?.local,
    ),
    gradient: adjoint && quantity({ shape: own?.shape ?? SCALAR, values: adjoint }),
    places: node.places,
    consumers: contributions.filter(({ to }) => to === index).length,
  }
}

function nameOf(node: ShapedNode): string {
  if (node.kind === 'operation') return node.primitive
  return node.kind === 'reduction' ? node.reduction : node.kind
}

function told({ from, to, slot, local, value, sum }: HandedOn, values: readonly NodeValue[]): Contribution {
  const shapeOf = (index: number) => values[index]?.shape ?? SCALAR
  const larger = shapeOf(from).length > shapeOf(to).length ? shapeOf(from) : shapeOf(to)
  return {
    ...{ from, to, slot },
    local: quantity({ shape: larger, values: local }),
    value: quantity({ shape: shapeOf(to), values: value }),
    sum: quantity({ shape: shapeOf(to), values: sum }),
  }
}

/** A number for a scalar, a list for a vector: a list of one sample stays a list. */
function quantity(value: NodeValue | undefined): Quantity {
  if (!value) return NaN
  return isScalar(value.shape) ? (value.values[0] ?? NaN) : Array.from(value.values)
}
