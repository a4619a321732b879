import { describe, expect, it } from 'vitest'
import { WAY_RECORDS, wayPoints } from '../../../../src-renderer/chapters/gradient/slope-paths'

const current = { point: [3, 2], value: 13, gradient: [6, -4], exact: [6, -4] } as const

describe('the way down by one slope after the other', () => {
  const way = wayPoints(current, 0.5)

  it('goes against the slope: first along x0 alone, then along x1 alone', () => {
    expect(way).toHaveLength(WAY_RECORDS)
    expect(way[0]).toEqual([3, 2])
    const corner = way.findLast(([, x1]) => x1 === 2)
    expect(corner).toEqual([0, 2])
    const turn = way.findIndex(([, x1]) => x1 !== 2)
    for (const [x0] of way.slice(turn)) expect(x0).toBe(0)
  })

  it('ends where the negative gradient points, as long as it is', () => {
    expect(way.at(-1)).toEqual([3 - 0.5 * 6, 2 + 0.5 * 4])
  })

  it('stays where a slope is no number', () => {
    expect(wayPoints({ ...current, gradient: [NaN, 2] }, 1).at(-1)).toEqual([3, 0])
  })
})
