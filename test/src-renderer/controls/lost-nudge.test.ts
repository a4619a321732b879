import { describe, expect, it } from 'vitest'
import { isNudgeLost, lostNudges } from '../../../src-renderer/controls/lost-nudge'

const at = (precision: 'float64' | 'float32', h = 1e-4) =>
  ({ precision, derivative: { method: 'central', h } }) as const

describe('a nudge is lost', () => {
  it('in float64 from 2^40 on with h = 1e-4, as the curriculum says', () => {
    expect(isNudgeLost(2 ** 40, at('float64'))).toBe(true)
    expect(isNudgeLost(945170862671.636, at('float64'))).toBe(false)
    expect(isNudgeLost(-1295248616896.5398, at('float64'))).toBe(true)
  })

  it('at some coordinates and not at others, and never in a backward pass', () => {
    expect(lostNudges([1e13, 0, -1e13], at('float64'))).toEqual([0, 2])
    expect(lostNudges([3, 0], at('float64', 1e-300))).toEqual([0])
    expect(lostNudges([1e13], { precision: 'float64', derivative: { method: 'backward', h: 1e-4 } })).toEqual([])
  })

  it('in float32 much earlier', () => {
    expect(isNudgeLost(5, at('float32', 1e-7))).toBe(true)
    expect(isNudgeLost(5, at('float64', 1e-7))).toBe(false)
  })
})
