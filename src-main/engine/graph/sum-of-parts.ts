import { nodesAlong, type Graph } from './graph'
import type { PrimitiveName } from './primitives'

const LINEAR: readonly PrimitiveName[] = ['add', 'subtract', 'negate']

/**
 * Whether f is written as a sum of a part of one variable alone and a part of the others, both being there: then the partial
 * derivative by the one does not depend on the others. False says nothing: (x0 + x1)·2 - x1 is such a sum, too.
 */
export function isSumOfParts(graph: Graph, variable: number): boolean {
  const own = nodesAlong(graph, (index) => index === variable)
  const other = nodesAlong(graph, (index) => index !== variable)
  const isBoth = (at: number) => own[at] === true && other[at] === true
  if (!isBoth(graph.nodes.length - 1)) return false
  const isNumber = (at: number | undefined) => at !== undefined && !own[at] && !other[at]
  return graph.nodes.every((node, at) => {
    if (!isBoth(at) || node.kind !== 'operation') return true
    const [first, second] = node.operands
    if (node.primitive === 'multiply') return isNumber(first) || isNumber(second)
    return node.primitive === 'divide' ? isNumber(second) : LINEAR.includes(node.primitive)
  })
}
