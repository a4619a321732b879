import type { LayoutRequest } from '../contract/graph-layout'

/**
 * Layers that all lines together may pass by. A line is laid out by a bend in each layer that it passes, and the time
 * grows with the bends; a picture of more is also a tangle that nobody can follow.
 */
const MOST_PASSED = 100
/** Layers from end to end of a line that is never cut: its box is near. */
const NEAR = 3

/**
 * The edges whose line would go past so many layers that a tag of their operand, next to the box that uses it, is easier
 * to read and faster to lay out, as circuit diagrams do: the longest first, until the rest are few enough.
 *
 * @returns indices of edges
 */
export function cutEdges({ boxes, edges }: LayoutRequest): ReadonlySet<number> {
  const toEnd = layersToEnd(boxes.length, edges)
  const spanOf = ({ from, to }: LayoutRequest['edges'][number]) => (toEnd[from] ?? 0) - (toEnd[to] ?? 0)
  const spans = edges.map((edge, index) => ({ index, span: spanOf(edge) })).sort((a, b) => b.span - a.span)
  let passed = spans.reduce((sum, { span }) => sum + span - 1, 0)
  const cut = new Set<number>()
  for (const { index, span } of spans) {
    if (passed <= MOST_PASSED || span <= NEAR) break
    cut.add(index)
    passed -= span - 1
  }
  return cut
}

/** Of each box, the edges on the longest way from it to the result; a box stands after those that it uses. */
function layersToEnd(count: number, edges: LayoutRequest['edges']): number[] {
  const toEnd = Array.from({ length: count }, () => 0)
  for (const { from, to } of [...edges].sort((a, b) => b.from - a.from)) {
    toEnd[from] = Math.max(toEnd[from] ?? 0, (toEnd[to] ?? 0) + 1)
  }
  return toEnd
}
