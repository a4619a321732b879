import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decadeTicks } from '../../../src-renderer/figures/decade-ticks'
import { decades, roundTick } from '../../../src-renderer/figures/loss-axis'

const positive = fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true })

describe('the log axis of the loss', () => {
  it('holds every value and every tick', () => {
    fc.assert(
      fc.property(positive, positive, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const [bottom, top] = decades(low, high)
        expect(bottom).toBeLessThanOrEqual(low)
        expect(top).toBeGreaterThanOrEqual(high)
        for (const tick of decadeTicks(bottom, top, 4)) expect(tick >= bottom && tick <= top).toBe(true)
      }),
    )
  })

  it('draws what differs only by rounding as a level line', () => {
    expect(decades(24.999999999999996, 25)).toEqual([10, 100])
    expect(decades(10, 10)).toEqual([10, 100])
  })
})

describe('a label of the linear axis', () => {
  it.each([
    [0, '0'],
    [-0.2, '−0.2'],
    [25, '25'],
    [-2e9, '−2×10⁹'],
    [1.5e-7, '1.5×10⁻⁷'],
  ])('writes %s as %s', (value, label) => {
    expect(roundTick(value)).toBe(label)
  })
})
