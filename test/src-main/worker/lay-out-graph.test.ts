import { describe, expect, it } from 'vitest'
import { layOutGraph } from '../../../src-main/worker/lay-out-graph'

const box = { width: 120, height: 80, tagWidth: 40 }

describe('the layout of a graph', () => {
  const request = {
    boxes: [box, box, { width: 200, height: 140, tagWidth: 40 }, box],
    edges: [
      { from: 0, to: 2 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
      { from: 0, to: 3 },
    ],
  }
  const { width, height, boxes, edges } = layOutGraph(request)

  it('puts every operand to the left of what uses it, without overlap', () => {
    for (const { from, to } of request.edges) {
      const right = (boxes[from]?.x ?? NaN) + (request.boxes[from]?.width ?? NaN) / 2
      expect(right).toBeLessThan((boxes[to]?.x ?? NaN) - (request.boxes[to]?.width ?? NaN) / 2)
    }
    // Both inputs stand in one layer, one above the other.
    expect(Math.abs((boxes[0]?.y ?? 0) - (boxes[1]?.y ?? 0))).toBeGreaterThanOrEqual(box.height)
  })

  it('is as large as what is in it', () => {
    for (const { x, y } of [...boxes, ...edges.flatMap(({ points }) => points)]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  it('gives each edge a line from its own operand to its own user', () => {
    request.edges.forEach(({ from, to }, i) => {
      const [first, last] = [edges[i]?.points[0], edges[i]?.points.at(-1)]
      expect(edges[i]?.tag).toBeUndefined()
      expect(Math.abs((first?.x ?? NaN) - (boxes[from]?.x ?? NaN))).toBeLessThanOrEqual(100)
      expect(Math.abs((last?.x ?? NaN) - (boxes[to]?.x ?? NaN))).toBeLessThanOrEqual(100)
    })
  })

  it('is the same for the same graph', () => {
    expect(layOutGraph(request)).toEqual(layOutGraph(request))
  })
})

describe('a line that would be too long', () => {
  // x is used by each of forty boxes in a row: 0 is x, and i uses x and the box before it.
  const last = 40
  const chain = {
    boxes: Array.from({ length: last + 1 }, () => box),
    edges: [
      ...Array.from({ length: last }, (_, i) => ({ from: 0, to: i + 1 })),
      ...Array.from({ length: last - 1 }, (_, i) => ({ from: i + 1, to: i + 2 })),
    ],
  }
  const { boxes, edges } = layOutGraph(chain)

  it('begins at a tag of its own, beside the box that it leads to', () => {
    const tagged = chain.edges.flatMap(({ from, to }, i) => (edges[i]?.tag ? [{ from, to, tag: edges[i].tag }] : []))
    expect(tagged.length).toBeGreaterThan(10)
    for (const { from, to, tag } of tagged) {
      expect(from).toBe(0)
      const gap = (boxes[to]?.x ?? NaN) - box.width / 2 - (tag.x + box.tagWidth / 2)
      expect(gap).toBeGreaterThan(0)
      expect(gap).toBeLessThan(box.width)
      expect(boxes.some(({ x, y }) => Math.abs(x - tag.x) < 80 && Math.abs(y - tag.y) < 52)).toBe(false)
    }
  })

  it('is the longest, and none that leads to a near box', () => {
    expect(edges[last - 1]?.tag).toBeDefined()
    expect(edges.filter((_, i) => (chain.edges[i]?.to ?? 0) <= 3).every(({ tag }) => !tag)).toBe(true)
    expect(edges.slice(last).every(({ tag }) => !tag)).toBe(true)
  })
})
