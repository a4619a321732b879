import type { Contribution, InspectedNode, Inspection, Quantity, Ties } from '../../contract/inspection'
import type { Precision } from '../../contract/spec'
import { operandsOf, type ShapedGraph, type ShapedNode } from '../graph/graph'
import { isScalar, SCALAR } from '../graph/shape'
import type { NodeValue } from '../graph/shaped-evaluator'
import { shapedValues, type Input } from '../graph/shaped-values'
import { centralGradients } from './central-gradients'
import { ShapedBackward, type HandedOn } from './shaped-backward'

interface Question {
  /** What gradients are wanted of: the name and the number of each variable, and what it holds. */
  readonly named: readonly (readonly [name: string, index: number, holds: Input])[]
  /** The adjoint of the result, as long as its value. */
  readonly seed: Float64Array
  readonly precision: Precision
  readonly ties: Ties
}

/**
 * A graph with all its numbers, forwards and backwards.
 *
 * @param inputs one for each variable of the graph
 * @throws FailureError `error.spec.sizes-differ`
 */
export function inspectGraph(
  graph: ShapedGraph,
  inputs: readonly Input[],
  { named, seed, precision, ties }: Question,
): Inspection {
  const values = shapedValues(graph, inputs, precision)
  const { adjoints, ...pass } = passOf(graph, values, seed, ties, precision)
  const contributions = pass.handedOn.map((each) => told(each, values))
  const central = centralGradients(graph, inputs, seed, precision)
  const adjointOf = (index: number) =>
    adjoints[graph.nodes.findIndex((node) => node.kind === 'variable' && node.index === index)]
  return {
    value: quantity(values.at(-1)),
    nodes: graph.nodes.map((node, i) => inspected(node, i, values, adjoints[i], contributions)),
    order: graph.nodes.flatMap((_, i) => (adjoints[i] ? [i] : [])).reverse(),
    contributions,
    gradients: byName(named, adjointOf),
    central: byName(named, (index) => central[index]),
  }
}

function passOf(
  graph: ShapedGraph,
  values: readonly NodeValue[],
  seed: Float64Array,
  ties: Ties,
  precision: Precision,
) {
  const handedOn: HandedOn[] = []
  const pass = new ShapedBackward(graph, values, { ties, isSingle: precision === 'float32' })
  pass.run(seed, (each) => handedOn.push(each))
  return { adjoints: pass.adjoints, handedOn }
}

/** Gradients in the form of the inputs; 0 by what the graph does not use. */
function byName(named: Question['named'], of: (index: number) => Float64Array | undefined): Record<string, Quantity> {
  const entries = named.map(([name, index, { shape, values }]) => {
    return [name, quantity({ shape, values: of(index) ?? values.map(() => 0) })] as const
  })
  return Object.fromEntries(entries)
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
    ...(node.name !== undefined && { name: node.name }),
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
  switch (node.kind) {
    case 'operation':
      return node.primitive
    case 'reduction':
    case 'row-reduction':
      return node.reduction
    case 'product':
      return node.product
    case 'given':
      return 'constant'
    default:
      return node.kind
  }
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

/** A number for a scalar, a list for anything else: a list of one sample stays a list. */
function quantity(value: NodeValue | undefined): Quantity {
  if (!value) return NaN
  return isScalar(value.shape) ? (value.values[0] ?? NaN) : Array.from(value.values)
}
