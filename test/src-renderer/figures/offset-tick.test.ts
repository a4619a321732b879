import { describe, expect, it } from 'vitest'
import { offsetTick } from '../../../src-renderer/figures/offset-tick'

describe('a label of a close-up', () => {
  const label = offsetTick(5, 4e-4)

  it('is the distance from the middle, with its sign', () => {
    expect([5, 5.0001, 4.9998].map(label)).toEqual(['0', '1e-4', '-2e-4'])
    expect(offsetTick(5, 2)(5.25)).toBe('0.25')
  })

  it('is 0 for what rounding makes of the middle', () => {
    expect(label(5 + 1e-15)).toBe('0')
  })
})
