import type { LayoutRequest } from '../../../src-main/contract/graph-layout'
import type { InspectedNode, Inspection } from '../../../src-main/contract/inspection'
import { nodeLabel } from './node-label'

/** Pixels. A box of many samples has room for bars under its value and under its gradient. */
const HEIGHT = { one: 102, many: 166 }
/** Room for a number of five digits with its sign, or for bars. */
const NARROWEST = { one: 100, many: 116 }
const LETTER = 8.5
const PAD = 20
/** On each side of a tag's letters. */
const TAG_PAD = 10

/** A node that has a box; numbers that stand in a formula are named in the box that uses them. */
export interface GraphBox {
  readonly node: number
  readonly label: string
  readonly width: number
  readonly height: number
  /** Of a tag that names it where a line from it would be too long. */
  readonly tagWidth: number
}

export interface GraphEdge {
  /** Nodes, the operand first. */
  readonly from: number
  readonly to: number
}

export interface BoxGraph {
  readonly boxes: readonly GraphBox[]
  readonly edges: readonly GraphEdge[]
  /** What is asked of the layout: it depends on the formula and the shapes, not on the numbers. */
  readonly request: LayoutRequest
}

export function boxGraph({ nodes }: Inspection): BoxGraph {
  const boxes = nodes.flatMap((node, index) => (isBox(node, index, nodes) ? [boxOf(nodes, node, index)] : []))
  const place = new Map(boxes.map(({ node }, i) => [node, i]))
  const edges = boxes.flatMap(({ node: to }) =>
    [...new Set(nodes[to]?.operands)].flatMap((from) => (place.has(from) ? [{ from, to }] : [])),
  )
  return {
    boxes,
    edges,
    request: {
      boxes: boxes.map(({ width, height, tagWidth }) => ({ width, height, tagWidth })),
      edges: edges.map(({ from, to }) => ({ from: place.get(from) ?? 0, to: place.get(to) ?? 0 })),
    },
  }
}

/** A formula that is only a number has its box all the same, and so has what is given by name. */
function isBox({ operation, name }: InspectedNode, index: number, nodes: readonly InspectedNode[]): boolean {
  return operation !== 'constant' || name !== undefined || index === nodes.length - 1
}

function boxOf(nodes: readonly InspectedNode[], { shape }: InspectedNode, node: number): GraphBox {
  const label = nodeLabel(nodes, node)
  const kind = shape.length > 0 ? 'many' : 'one'
  const width = Math.max(NARROWEST[kind], Math.ceil(PAD + LETTER * label.length))
  const tagWidth = 2 * TAG_PAD + LETTER * label.length
  return { node, label, width, height: HEIGHT[kind], tagWidth }
}
