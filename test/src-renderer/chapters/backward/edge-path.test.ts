import { describe, expect, it } from 'vitest'
import { edgePath, edgePoints, labelPlace } from '../../../../src-renderer/chapters/backward/edge-path'

const from = { x: 50, y: 20, width: 40 }
const to = { x: 200, y: 80, width: 60 }

describe('the line of an edge', () => {
  it('leaves the right side of the operand and arrives at the left side of what uses it', () => {
    const line = [
      { x: 70, y: 20 },
      { x: 110, y: 40 },
      { x: 170, y: 80 },
    ]
    expect(edgePoints(from, to, line)).toEqual([
      { x: 70, y: 20 },
      { x: 110, y: 40 },
      { x: 170, y: 80 },
    ])
    expect(edgePoints(from, to, [])).toEqual([
      { x: 70, y: 20 },
      { x: 170, y: 80 },
    ])
  })

  it('is level at both ends', () => {
    expect(edgePath(edgePoints(from, to, []))).toBe('M70 20C120 20 120 80 170 80')
    expect(edgePath([])).toBe('')
  })

  it('has its label in its middle', () => {
    expect(labelPlace(edgePoints(from, to, []))).toEqual({ x: 120, y: 50 })
    expect(
      labelPlace(
        edgePoints(from, to, [
          { x: 70, y: 20 },
          { x: 110, y: 40 },
          { x: 170, y: 80 },
        ]),
      ),
    ).toEqual({ x: 110, y: 40 })
  })
})
