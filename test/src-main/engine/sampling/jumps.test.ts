import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleCurve, sampleSurface } from '../../../../src-main/engine'

/** Where a curve over -6 … 6 is torn: the middles of those pieces. */
function jumpsOf(formula: string, samples = 242): number[] {
  const { xs, torn } = sampleCurve(formula, [-6, 6], samples)
  return [...torn].flatMap((is, i) => (is ? [((xs[i] ?? NaN) + (xs[i + 1] ?? NaN)) / 2] : []))
}

describe('a curve is torn', () => {
  test.each([
    ['step(x0)', [0]],
    ['step(x0 - 1.234)', [1.234]],
    ['x0 + sign(x0 + 2)', [-2]],
    ['10*x0 + 3*step(x0)', [0]],
    ['1/x0', [0]],
    ['1/(x0 - 0.013)', [0.013]],
    ['1/(x0 + 0.021)^3', [-0.021]],
    ['tan(x0)', [-4.712, -1.571, 1.571, 4.712]],
    ['step(x0 + 1) - step(x0 - 1)', [-1, 1]],
  ])('where %s jumps, and nowhere else', (formula, places) => {
    const found = jumpsOf(formula)
    expect(found).toHaveLength(places.length)
    found.forEach((place, i) => {
      expect(Math.abs(place - (places[i] ?? NaN))).toBeLessThan(0.03)
    })
  })

  test.each([
    'sigmoid(20*x0)',
    'sigmoid(100000*x0)',
    'abs(x0)',
    'relu(x0)',
    'x0^3',
    'sqrt(abs(x0))',
    'sin(40*x0)',
    '3',
  ])('nowhere on %s, which only bends or is steep', (formula) => {
    expect(jumpsOf(formula)).toEqual([])
  })

  test('nowhere on a polynomial, whatever its coefficients', () => {
    const coefficient = fc.integer({ min: -9, max: 9 })
    fc.assert(
      fc.property(coefficient, coefficient, coefficient, coefficient, (a, b, c, d) => {
        expect(jumpsOf(`${String(a)}*x0^4 + ${String(b)}*x0^3 + ${String(c)}*x0^2 + ${String(d)}*x0`, 61)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('a surface is torn', () => {
  const domain = { x0: [-3, 3], x1: [-2, 2] } as const
  const [columns, rows] = [32, 24]
  const cellsOf = (formula: string) => {
    const { torn } = sampleSurface(formula, domain, columns, rows)
    expect(torn).toHaveLength((columns - 1) * (rows - 1))
    return [...torn].flatMap((is, i) => (is ? [[i % (columns - 1), Math.floor(i / (columns - 1))] as const] : []))
  }

  test('along the line of a jump, from side to side', () => {
    // x0 = 1.05 lies 4.05 of 6 along 31 cells: in cell 20.
    const standing = cellsOf('step(x0 - 1.05) + 0.1*x1')
    expect(standing).toEqual(Array.from({ length: rows - 1 }, (_, row) => [20, row]))
    // x1 = -1.1 lies 0.9 of 4 along 23 cells: in cell 5.
    const lying = cellsOf('step(x1 + 1.1) + 0.1*x0')
    expect(lying).toEqual(Array.from({ length: columns - 1 }, (_, column) => [column, 5]))
  })

  test('nowhere where f is continuous', () => {
    expect(cellsOf('abs(x0) + relu(x1) + sigmoid(50*(x0 + x1))')).toEqual([])
  })

  test('of one variable like its curve', () => {
    const { torn } = sampleSurface('step(x0 - 1.05)', domain, columns, 2)
    expect([...torn].flatMap((is, i) => (is ? [i] : []))).toEqual([20])
  })

  test('only as far as it can be told in a few readings for each sample', () => {
    // More jumps than samples: it ends, and tears some.
    const { torn } = sampleSurface('sign(sin(50*x0)) * sign(sin(70*x1))', domain, 64, 64)
    expect(torn.some((is) => is === 1)).toBe(true)
  })
})
