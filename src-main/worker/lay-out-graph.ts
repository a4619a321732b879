import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import type { EdgeLine, GraphLayout, LayoutRequest } from '../contract/graph-layout'
import { cutEdges } from './cut-edges'

/** Pixels between boxes: from one layer to the next there is room for an edge's label. */
const GAP = { nodesep: 24, ranksep: 66, edgesep: 18, marginx: 12, marginy: 12 }
/** Pixels. */
const TAG_HEIGHT = 24

/**
 * Lays boxes out in layers from left to right, with few crossings (dagre, after Sugiyama). Lines that would be too long
 * begin at a tag of their own.
 */
export function layOutGraph(request: LayoutRequest): GraphLayout {
  const { boxes, edges } = request
  const cut = cutEdges(request)
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', ...GAP })
  boxes.forEach(({ width, height }, index) => graph.setNode(boxName(index), { width, height }))
  const beginnings = edges.map(({ from }, index) => (cut.has(index) ? tagName(index) : boxName(from)))
  for (const index of cut) {
    const { tagWidth: width = 0 } = boxes[edges[index]?.from ?? -1] ?? {}
    graph.setNode(tagName(index), { width, height: TAG_HEIGHT })
  }
  edges.forEach(({ to }, index) => graph.setEdge(beginnings[index] ?? '', boxName(to), {}, String(index)))
  layout(graph)

  const lineOf = ({ to }: LayoutRequest['edges'][number], index: number): EdgeLine => ({
    points: (graph.edge(beginnings[index] ?? '', boxName(to), String(index)).points ?? []).map(placeOf),
    tag: cut.has(index) ? placeOf(graph.node(tagName(index))) : undefined,
  })
  const { width = 0, height = 0 } = graph.graph()
  return {
    ...{ width, height },
    boxes: boxes.map((_, index) => placeOf(graph.node(boxName(index)))),
    edges: edges.map(lineOf),
  }
}

function boxName(index: number): string {
  return String(index)
}

function tagName(edge: number): string {
  return `tag ${String(edge)}`
}

function placeOf({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }) {
  return { x, y }
}
