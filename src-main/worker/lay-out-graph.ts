import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import type { GraphLayout, LayoutRequest } from '../contract/graph-layout'

/** Pixels between boxes: from one layer to the next there is room for an edge's label. */
const GAP = { nodesep: 24, ranksep: 54, edgesep: 18, marginx: 12, marginy: 12 }

/** Lays boxes out in layers from left to right, with few crossings (dagre, after Sugiyama). */
export function layOutGraph({ boxes, edges }: LayoutRequest): GraphLayout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', ...GAP })
  boxes.forEach(({ width, height }, index) => graph.setNode(String(index), { width, height }))
  edges.forEach(({ from, to }, index) => graph.setEdge(String(from), String(to), {}, String(index)))
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const pointsOf = ({ from, to }: LayoutRequest['edges'][number], index: number) =>
    graph.edge(String(from), String(to), String(index)).points ?? []
  return {
    width,
    height,
    boxes: boxes.map((_, index) => pointOf(graph.node(String(index)))),
    edges: edges.map((edge, index) => pointsOf(edge, index).map(pointOf)),
  }
}

function pointOf({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }) {
  return { x, y }
}
