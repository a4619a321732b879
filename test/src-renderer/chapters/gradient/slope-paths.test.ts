import { describe, expect, it } from 'vitest'
import { listGradients } from '../../../../src-main/engine'
import { MAX_LISTED_POINTS } from '../../../../src-main/contract/limits'
import {
  STRAIGHT_RECORDS,
  WAY_RECORDS,
  wayPaths,
  wayPoints,
} from '../../../../src-renderer/chapters/gradient/slope-paths'

const current = { point: [3, 2], value: 13, gradient: [6, -4], exact: [6, -4] } as const

describe('the way down by one slope after the other', () => {
  const all = wayPoints(current, 0.5)
  const way = all.slice(0, WAY_RECORDS)

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

  it('goes there straight, too, each as a path of its own on the surface', () => {
    const straight = all.slice(WAY_RECORDS)
    expect([straight[0], straight.at(-1)]).toEqual([[3, 2], way.at(-1)])
    for (const [x0 = NaN, x1 = NaN] of straight) expect((x1 - 2) * 3).toBeCloseTo((3 - x0) * 2, 12)
    expect(all.length).toBeLessThanOrEqual(MAX_LISTED_POINTS)
    const listed = listGradients({ kind: 'formula', text: 'x0^2 + x1^2' }, all, { method: 'backward', h: 1e-4 })
    const [first, second] = wayPaths(listed)
    expect([...first.places]).toEqual(way.flat())
    expect([...second.places]).toEqual(straight.flat())
    expect([first.values.length, second.values.length, second.values[0]]).toEqual([WAY_RECORDS, STRAIGHT_RECORDS, 13])
  })

  it('stays where a slope is no number', () => {
    expect(wayPoints({ ...current, gradient: [NaN, 2] }, 1)[WAY_RECORDS - 1]).toEqual([3, 0])
  })
})
