import { describe, expect, it } from 'vitest'
import { backward, differentiate, nudges } from '../../../../src-main/engine'

describe('the loop of nudges', () => {
  const loop = nudges('x0^2 + x1^2', [5, 10], 1e-4)

  it('nudges each coordinate in turn, in place, and restores it', () => {
    expect(loop.moves.map(({ kind, coordinate, point }) => [kind, coordinate, ...point])).toStrictEqual([
      ['nudge-up', 0, 5.0001, 10],
      ['read-above', 0, 5.0001, 10],
      ['nudge-down', 0, 4.9999, 10],
      ['read-below', 0, 4.9999, 10],
      ['difference', 0, 4.9999, 10],
      ['restore', 0, 5, 10],
      ['nudge-up', 1, 5, 10.0001],
      ['read-above', 1, 5, 10.0001],
      ['nudge-down', 1, 5, 9.9999],
      ['read-below', 1, 5, 9.9999],
      ['difference', 1, 5, 9.9999],
      ['restore', 1, 5, 10],
    ])
  })

  it('reads f above first, then below, and takes above minus below', () => {
    const steep = nudges('x0 + 10*x1', [1, 2], 0.5).moves.slice(6)
    expect(steep.flatMap((move) => ('value' in move ? [move.value] : []))).toStrictEqual([26, 16])
    expect(steep[4]).toMatchObject({ above: 26, below: 16, slope: 10 })
  })

  it('reads f twice a coordinate and counts it', () => {
    expect(loop.moves.map(({ readings }) => readings)).toStrictEqual([0, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4])
    expect(loop.readings).toBe(4)
  })

  it('ends with the numbers of the central difference, beside the exact ones', () => {
    expect([...loop.gradient]).toStrictEqual([9.999999999976694, 19.99999999995339])
    expect([...loop.exact]).toStrictEqual([10, 20])
    const options = { method: 'central', h: 1e-3, precision: 'float32' } as const
    const single = nudges('sin(x0)*x1 + x2^2', [1, 2, 3], 1e-3, 'float32')
    expect(single.exact).toStrictEqual(backward('sin(x0)*x1 + x2^2', [1, 2, 3]).gradient)
    expect(single.gradient).toStrictEqual(differentiate('sin(x0)*x1 + x2^2', [1, 2, 3], options))
  })
})
