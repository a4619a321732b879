import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_FORMULA_LENGTH, MAX_NODES } from '../../../../src-main/contract/limits'
import { backward, compileFormula, descend, evaluate } from '../../../../src-main/engine'
import { lineLoss } from '../../../../src-renderer/chapters/descent/line-loss'
import { SEEDLING } from '../../../../src-renderer/chapters/descent/seedling'
import { MAX_DATA_PAIRS, type DataPair } from '../../../../src-renderer/state/descent-setup.svelte'

/** Reckoned from the definition, with nothing of the formula. */
function meanSquaredError(pairs: readonly DataPair[], [slope, intercept]: readonly [number, number]): number {
  return pairs.reduce((sum, [x, y]) => sum + (y - (slope * x + intercept)) ** 2, 0) / pairs.length
}

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const pairs = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 30 })

describe('the loss of a line', () => {
  it('is a formula that can be read: a square for each pair, over their number', () => {
    expect(lineLoss([[1, 2]])).toBe('((1*x0+x1-2)^2)/1')
    expect(lineLoss([
      [1, 2],
      [-3, -4.5],
    ])).toBe('((1*x0+x1-2)^2+(-3*x0+x1+4.5)^2)/2') // prettier-ignore
  })

  it('is the mean squared error: residuals of −1, 1 and 3 make 11/3', () => {
    // y = 2x − 1 at x = 0, 1, 2 is −1, 1, 3.
    const loss = lineLoss([
      [0, 0],
      [1, 0],
      [2, 0],
    ])
    expect(evaluate(loss, [2, -1])).toBeCloseTo(11 / 3, 14)
  })

  it('has the gradient (2/n) Σ r x and (2/n) Σ r with r = a x + b − y', () => {
    // At a = 1, b = 0: r = 1 − 2 = −1 and −3 + 4.5 = 1.5, so Σ r x = −1 − 4.5 and Σ r = 0.5.
    const loss = lineLoss([
      [1, 2],
      [-3, -4.5],
    ])
    expect(Array.from(backward(loss, [1, 0]).gradient)).toEqual([-5.5, 0.5])
  })

  it.each([
    [-2, -2],
    [1e-7, 1e-7],
    [1e21, 1e21],
    [-1e21, -1e-7],
    [-0, -0],
    [5e-324, -1.7976931348623157e308],
  ])('has all digits of %d', (x, y) => {
    const loss = lineLoss([[x, y]])
    const { readAs } = compileFormula(loss)
    expect(readAs).toBeUndefined()
    // Where the other coordinate is 0, a residual is a single number.
    expect(evaluate(loss, [0, 0])).toBe(y * y)
    expect(evaluate(lineLoss([[x, 0]]), [1, 0])).toBe(x * x)
  })

  it('is the mean squared error of any data at any line', () => {
    fc.assert(
      fc.property(pairs, number, number, (data, slope, intercept) => {
        const expected = meanSquaredError(data, [slope, intercept])
        const found = evaluate(lineLoss(data), [slope, intercept])
        // A residual may be all cancellation: what is left is right to the size of what went in.
        const size = Math.max(...data.map(([x, y]) => Math.abs(slope * x) + Math.abs(intercept) + Math.abs(y)))
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * (expected + size * Math.sqrt(expected)))
      }),
    )
  })

  it('is inside the limits of a formula for as many pairs as are taken, with four digits each', () => {
    const many = Array.from({ length: MAX_DATA_PAIRS }, (_, i): DataPair => [-1.001 - i / 1000, -20.03 - i / 100])
    const loss = lineLoss(many)
    expect(loss.length).toBeLessThanOrEqual(MAX_FORMULA_LENGTH)
    expect(compileFormula(loss).graph.nodes.length).toBeLessThanOrEqual(MAX_NODES)
  })
})

describe('the sample', () => {
  it('leads with η = 0.1 to the line of least squares', () => {
    const trace = descend({
      objective: { kind: 'formula', text: lineLoss(SEEDLING) },
      start: [0, 0],
      optimizer: { kind: 'gradient-descent', learningRate: 0.1 },
      steps: 500,
      derivative: { method: 'backward', h: 1e-4 },
      precision: 'float64',
    })
    // In fractions: (n Σxy − Σx Σy)/(n Σx² − (Σx)²) = 61/25 and (Σy − 61/25 Σx)/n = 226/75; mean squared error 1657/4500.
    const [slope, intercept] = trace.points.slice(-2)
    expect(slope).toBeCloseTo(61 / 25, 6)
    expect(intercept).toBeCloseTo(226 / 75, 6)
    expect(trace.values.at(-1)).toBeCloseTo(1657 / 4500, 9)
  })
})
