import { describe, expect, it } from 'vitest'
import { createGenerator, createNoise } from '../../../../src-main/engine/chance/generator'

describe('the noise of a run', () => {
  it('is PCG32: with seed 42 the numbers that its author published', () => {
    // The first line of the demo's output, https://www.pcg-random.org: pcg32-demo, round 1.
    const published = [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e]
    const next = createGenerator(42)
    expect(published.map(() => next())).toStrictEqual(published)
  })

  it('is the generator of the definition for any seed, here written with whole numbers of any size', () => {
    const MASK = 2n ** 64n - 1n
    const byDefinition = (seed: bigint, count: number) => {
      const advance = (state: bigint) => (state * 6364136223846793005n + 109n) & MASK
      let state = advance((advance(0n) + seed) & MASK)
      return Array.from({ length: count }, () => {
        const mixed = (((state >> 18n) ^ state) >> 27n) & 0xffffffffn
        const turn = state >> 59n
        state = advance(state)
        return Number(((mixed >> turn) | (mixed << (-turn & 31n))) & 0xffffffffn)
      })
    }
    for (const seed of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
      const next = createGenerator(seed)
      expect(Array.from({ length: 1_000 }, () => next())).toStrictEqual(byDefinition(BigInt(seed), 1_000))
    }
  })

  it('is spread over 0 to 1, 1 left out', () => {
    const noise = createNoise(7)
    const numbers = Array.from({ length: 10_000 }, () => noise())
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    const shares = [0, 0.25, 0.5, 0.75].map((low) => numbers.filter((x) => x >= low && x < low + 0.25).length / 10_000)
    for (const share of shares) expect(share).toBeCloseTo(0.25, 1)
  })
})
