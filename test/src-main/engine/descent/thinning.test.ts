import { describe, expect, it } from 'vitest'
import { createThinning } from '../../../../src-main/engine/descent/thinning'

/** The steps that are recorded of a run of so many. */
function recorded(steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) => step).filter(createThinning(steps))
}

describe('the thinning of a long trace', () => {
  it('begins beyond 100,000 steps', () => {
    expect(recorded(100_000)).toHaveLength(100_001)
    expect(recorded(100_001).length).toBeLessThan(60_000)
  })

  it('keeps the first thousand steps, 0 among them, and the last thousand, no more', () => {
    const steps = recorded(1_000_000)
    expect(steps.slice(998, 1_001)).toStrictEqual([998, 999, 1_001])
    expect(steps.slice(-1_001, -998)).toStrictEqual([998_998, 999_001, 999_002])
    expect(steps.at(-1)).toBe(1_000_000)
  })

  it('keeps every eleventh of a million between them: 95,000 records are left for a million steps', () => {
    const between = recorded(1_000_000).slice(1_000, -1_000)
    expect(between.filter((step) => step % 11 !== 0)).toStrictEqual([])
    expect(between).toHaveLength(Math.floor(999_000 / 11) - Math.floor(999 / 11))
  })
})
