import { Graph, layout } from '@dagrejs/dagre'
import type { GraphLayout, LayoutRequest } from '../contract/graph-layout'

/** Pixels between boxes: from one layer to the next there is room for an edge's label. */
const GAP = { nodesep: 24, ranksep: 54, edgesep: 18, marginx: 12, marginy: 12 }

/** Lays boxes out in layers from left to right, with few crossings (dagre, after Sugiyama). */
export function layOutGraph({ boxes, edges }: LayoutRequest): GraphLayout {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', ...GAP })
  boxes.forEach((box, index) => graph.setNode(String(index), { ...box }))
  edges.forEach(({ from, to }, index) => graph.setEdge(String(from), String(to), {}, String(index)))
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    boxes: boxes.map((_, index) => pointOf(graph.node(String(index)))),
    edges: edges.map(({ from, to }, index) => graph.edge(String(from), String(to), String(index)).points.map(pointOf)),
  }
}

function pointOf({ x, y }: { readonly x: number; readonly y: number }) {
  return { x, y }
}
