import type { Reduction } from '../../contract/inspection'
import type { Place } from '../expression/place'
import type { ShapedGraph, ShapedNode } from './graph'

/**
 * The graph with a reduction behind its result. A loop is what it says: to 0 one sample after another is added, each an
 * addition of its own, so n samples make n additions.
 *
 * @param length how many samples the result has
 */
export function reduced(graph: ShapedGraph, reduction: Reduction | undefined, length: number): ShapedGraph {
  if (reduction === undefined) return graph
  const operand = graph.nodes.length - 1
  const places: readonly Place[] = []
  if (reduction !== 'loop')
    return { ...graph, nodes: [...graph.nodes, { kind: 'reduction', reduction, operand, places }] }
  const nodes: ShapedNode[] = [...graph.nodes, { kind: 'constant', value: 0, places }]
  for (let sample = 0; sample < length; sample++) {
    const soFar = nodes.length - 1
    const element = nodes.push({ kind: 'element', operand, sample, places }) - 1
    nodes.push({ kind: 'operation', primitive: 'add', operands: [soFar, element], places })
  }
  return { ...graph, nodes }
}
