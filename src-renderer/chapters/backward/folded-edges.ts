import { edgePath, edgePoints, labelPlace } from './edge-path'
import { tagOf, type EdgeShape, type PlacedBox } from './edge-views'
import type { Folding } from './folding'

/** Pixels between a tag and the box that it leads to, and from tag to tag. */
const TAG = { gap: 40, step: 30 }

/** The edges that are left in a folding: those into a folded box lead to the one that stands for it, all in one line. */
export function foldedEdges(
  shapes: readonly EdgeShape[],
  boxes: ReadonlyMap<number, PlacedBox>,
  { headOf }: Folding,
): EdgeShape[] {
  const seen = shapes.filter(({ from, to }) => !headOf.has(from) && !headOf.has(to))
  const joined = new Map<string, EdgeShape[]>()
  for (const shape of shapes) {
    const head = headOf.get(shape.to)
    if (head === undefined || headOf.has(shape.from)) continue
    const key = `${String(shape.from)}-${String(head)} folded`
    joined.set(key, [...(joined.get(key) ?? []), { ...shape, to: head }])
  }
  const tags = new Map<number, number>()
  for (const [key, edges] of joined) seen.push(...joinedEdge(key, edges, boxes, tags))
  return seen
}

/** @param tags how many there are before each box already */
function joinedEdge(
  key: string,
  edges: readonly EdgeShape[],
  boxes: ReadonlyMap<number, PlacedBox>,
  tags: Map<number, number>,
): EdgeShape[] {
  const [edge] = edges
  const [from, to] = [boxes.get(edge?.from ?? -1), boxes.get(edge?.to ?? -1)]
  if (!edge || !from || !to) return []
  const before = tags.get(edge.to) ?? 0
  const isLong = edges.some(({ tag }) => tag)
  if (isLong) tags.set(edge.to, before + 1)
  const x = to.x - to.width / 2 - TAG.gap - from.tagWidth / 2
  const tag = isLong ? tagOf(from, { x, y: to.y + before * TAG.step }) : undefined
  const points = edgePoints(tag ?? from, to, [])
  const payments = edges.flatMap((each) => each.payments)
  const { path, place } = { path: edgePath(points), place: labelPlace(points) }
  return [{ key, from: edge.from, to: edge.to, path, place, tag, payments, isFolded: true }]
}
