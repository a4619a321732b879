import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinnedIndices } from '../../../src-renderer/figures/thin'

describe('thinning for the screen', () => {
  it('keeps first and last, ascends without repeats, and is bounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 2, max: 600 }), (count, most) => {
        const indices = thinnedIndices(count, most)
        expect([indices[0], indices.at(-1)]).toEqual([0, count - 1])
        expect(indices.length).toBe(Math.min(count, most))
        expect(indices.every((index, i) => i === 0 || index > (indices[i - 1] ?? Infinity))).toBe(true)
      }),
    )
  })
})
