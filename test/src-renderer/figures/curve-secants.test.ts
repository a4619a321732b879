import { describe, expect, it } from 'vitest'
import { secantLines } from '../../../src-renderer/figures/curve-secants'

const subject = {
  x: 2,
  value: 4,
  slope: 4,
  secants: [
    { kind: 'forward', ends: [2, 3], values: [4, 9] },
    { kind: 'central', ends: [1, 3], values: [1, 9] },
  ],
} as const

describe('the lines through a point', () => {
  it('go through the readings of f, across the whole range', () => {
    const [tangent, forward, central] = secantLines(subject, [0, 4], [-1, 17])
    expect(tangent).toEqual({
      kind: 'tangent',
      ends: [
        { x: 0, y: -4 },
        { x: 4, y: 12 },
      ],
    })
    expect(forward?.ends).toEqual([
      { x: 0, y: -6 },
      { x: 4, y: 14 },
    ])
    expect(central?.ends).toEqual([
      { x: 0, y: -3 },
      { x: 4, y: 13 },
    ])
  })

  it('are left out where a difference has lost its h', () => {
    const lost = { ...subject, secants: [{ kind: 'forward', ends: [2, 2], values: [4, 4] }] } as const
    expect(secantLines(lost, [0, 4], [-1, 17]).map(({ kind }) => kind)).toEqual(['tangent'])
  })

  it('are straight and drawn where heights are near the largest number', () => {
    const at = { x: 709, value: 8e307, slope: 8e307, secants: [] }
    const [line] = secantLines(at, [704, 714], [0, 1.75e308])
    // Up to the largest number: 709 + (1.797…e308 − 8e307)/8e307; and as far below 0.
    expect(line?.ends[0]?.x).toBeCloseTo(709 - 3.2471, 3)
    expect(line?.ends[1]?.x).toBeCloseTo(709 + 1.2471, 3)
    const heights = line?.ends.map(({ y }) => y / Number.MAX_VALUE) ?? []
    expect(heights[0]).toBeCloseTo(-1, 12)
    expect(heights[1]).toBeCloseTo(1, 12)
  })

  it('end near the figure where they are so steep that their ends would be no numbers', () => {
    const steep = { ...subject, slope: 1e308, secants: [] }
    const [line] = secantLines(steep, [0, 400], [0, 8])
    expect(line?.ends.every(({ x, y }) => Math.abs(x - 2) < 1e-300 && Math.abs(y) < 200)).toBe(true)
  })
})
