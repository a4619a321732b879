import { describe, expect, it } from 'vitest'
import { decadeTicks } from '../../../src-renderer/numbers/decade-ticks'

describe('ticks of a log axis', () => {
  it('are powers of ten, few enough for their room', () => {
    expect(decadeTicks(1e-3, 100, 5)).toEqual([100, 10, 1, 0.1, 0.01, 0.001])
    expect(decadeTicks(1e-18, 25, 4).length).toBeLessThanOrEqual(5)
  })

  it('stay finite and above 0 at the ends of the doubles', () => {
    const ticks = decadeTicks(5e-324, 1.7e308, 6)
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks.every((tick) => tick > 0 && Number.isFinite(tick))).toBe(true)
  })
})
