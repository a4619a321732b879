import { describe, expect, it } from 'vitest'
import { smoothed } from '../../../src-renderer/figures/smoothed'

describe('the mean over neighbours', () => {
  it('leaves what is the same everywhere', () => {
    expect(Array.from(smoothed(new Float64Array(9).fill(2), 1))).toStrictEqual(new Array(9).fill(2))
  })

  it('spreads one sample evenly over the square around it', () => {
    const one = new Float64Array(25)
    one[12] = 9
    const rows = [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0]
    expect(Array.from(smoothed(one, 1))).toStrictEqual(rows)
  })
})
