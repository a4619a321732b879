import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestCurvature } from '../../../../src-main/engine'
import { symmetricEigenvalues } from '../../../../src-main/engine/objective/eigenvalues'

describe('the largest curvature', () => {
  it.each([
    ['x0^2/20 + x1^2', [-7, 2], 2],
    ['x0*x1', [3, 4], 1],
    ['-x0^2 - 3*x1^2', [1, 1], -2],
    ['x0^2', [5, 7], 2],
  ])('of %s at %j is %d', (formula, at, expected) => {
    expect(largestCurvature(formula, at)).toBeCloseTo(expected, 8)
  })

  it.each([
    // 2/λmax at the minima of Himmelblau's function, worked out with NumPy.
    [3, 2, 0.024306],
    [-2.805118, 3.131313, 0.024829],
    [-3.77931, -3.283186, 0.014949],
    [3.584428, -1.848127, 0.018972],
  ])('tells where gradient descent is stable at (%d, %d)', (x, y, bound) => {
    expect(2 / largestCurvature('(x0^2+x1-11)^2+(x0+x1^2-7)^2', [x, y])).toBeCloseTo(bound, 6)
  })

  it('is no number where the second derivatives are not finite', () => {
    expect(largestCurvature('log(x0)', [0])).toBeNaN()
  })
})

/** Q·diag(values)·Qᵀ for the rotation that mirrors at a direction (Householder). */
function mirrored(values: readonly number[], direction: readonly number[]): Float64Array {
  const size = values.length
  const length = direction.reduce((sum, x) => sum + x * x, 0)
  const q = (i: number, j: number) => Number(i === j) - (2 * (direction[i] ?? NaN) * (direction[j] ?? NaN)) / length
  return Float64Array.from({ length: size * size }, (_, at) => {
    const [i, j] = [Math.floor(at / size), at % size]
    return values.reduce((sum, value, k) => sum + q(i, k) * value * q(j, k), 0)
  })
}

describe('the eigenvalues of a symmetric matrix', () => {
  it('are those that it was made of, in ascending order', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true })
    const made = fc
      .integer({ min: 1, max: 24 })
      .chain((size) =>
        fc.tuple(
          fc.array(number, { minLength: size, maxLength: size }),
          fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
        ),
      )
    fc.assert(
      fc.property(made, ([values, direction]) => {
        const sorted = [...values].sort((a, b) => a - b)
        symmetricEigenvalues(mirrored(values, direction), values.length).forEach((found, i) => {
          expect(Math.abs(found - (sorted[i] ?? NaN))).toBeLessThan(1e-13 * 10 * values.length)
        })
      }),
    )
  })

  it('are found for numbers of any size, and 0 for a matrix of 0', () => {
    for (const size of [1e300, 1e-300]) {
      const [low = NaN, high = NaN] = symmetricEigenvalues([0, size, size, 0], 2)
      expect(low / size).toBeCloseTo(-1, 14)
      expect(high / size).toBeCloseTo(1, 14)
    }
    expect([...symmetricEigenvalues(new Float64Array(9), 3)]).toEqual([0, 0, 0])
  })

  it('leave the matrix as it is', () => {
    const matrix = Float64Array.of(2, 1, 1, 2)
    symmetricEigenvalues(matrix, 2).forEach((value, i) => expect(value).toBeCloseTo([1, 3][i] ?? NaN, 14))
    expect([...matrix]).toEqual([2, 1, 1, 2])
  })
})
