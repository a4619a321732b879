import { describe, expect, it } from 'vitest'
import { layOutGraph } from '../../../src-main/worker/lay-out-graph'

const box = { width: 120, height: 80 }

describe('the layout of a graph', () => {
  const request = {
    boxes: [box, box, { width: 200, height: 140 }, box],
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
    for (const { x, y } of [...boxes, ...edges.flat()]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  it('gives each edge a line from its own operand to its own user', () => {
    request.edges.forEach(({ from, to }, i) => {
      const [first, last] = [edges[i]?.[0], edges[i]?.at(-1)]
      expect(Math.abs((first?.x ?? NaN) - (boxes[from]?.x ?? NaN))).toBeLessThanOrEqual(100)
      expect(Math.abs((last?.x ?? NaN) - (boxes[to]?.x ?? NaN))).toBeLessThanOrEqual(100)
    })
  })

  it('is the same for the same graph', () => {
    expect(layOutGraph(request)).toEqual(layOutGraph(request))
  })
})
