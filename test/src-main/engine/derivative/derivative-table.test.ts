import { describe, expect, it } from 'vitest'
import { backward, differentiate } from '../../../../src-main/engine'
import { primitives, type PrimitiveName } from '../../../../src-main/engine/graph/primitives'

const OPERATORS: Readonly<Record<string, string>> = {
  add: 'x0 + x1',
  subtract: 'x0 - x1',
  multiply: 'x0 * x1',
  divide: 'x0 / x1',
  negate: '-x0',
}

/** Anywhere on the line, either side of 0 and far from it, for what is smooth there. */
const ANYWHERE = [[-3], [-0.7], [0.2], [1.5], [4]]
const ABOVE_ZERO = [[0.1], [0.3], [1], [2.5], [40]]
const INSIDE_ONE = [[-0.95], [-0.4], [0.1], [0.6], [0.9]]
const PAIRS = [
  [3, -0.5],
  [-2, 1.5],
  [0.4, 7],
  [-1, -6],
]

/** Where each row is smooth: central differences are right there. Kinks and jumps have their own test. */
const points: Readonly<Partial<Record<PrimitiveName, readonly (readonly number[])[]>>> = {
  add: PAIRS,
  subtract: PAIRS,
  multiply: PAIRS,
  divide: PAIRS,
  negate: ANYWHERE,
  sin: ANYWHERE,
  cos: ANYWHERE,
  tan: ANYWHERE,
  asin: INSIDE_ONE,
  acos: INSIDE_ONE,
  atan: ANYWHERE,
  sinh: ANYWHERE,
  cosh: ANYWHERE,
  tanh: ANYWHERE,
  exp: ANYWHERE,
  log: ABOVE_ZERO,
  log10: ABOVE_ZERO,
  log2: ABOVE_ZERO,
  sqrt: ABOVE_ZERO,
  cbrt: ANYWHERE,
  abs: ANYWHERE,
  min: [...PAIRS, [3, 1, 2], [1, 3, 2], [3, 2, 1]],
  max: [...PAIRS, [3, 1, 2], [1, 3, 2], [1, 2, 3]],
  pow: [
    [0.3, -1.5],
    [1.7, 2.5],
    [4, 0.5],
    [2, 3],
  ],
  sign: ANYWHERE,
  step: ANYWHERE,
  sigmoid: ANYWHERE,
  relu: ANYWHERE,
  softplus: ANYWHERE,
}

/** The row applied to as many variables as the point has. */
function formulaOf(name: string, { length }: readonly number[]): string {
  return OPERATORS[name] ?? `${name}(${Array.from({ length }, (_, i) => `x${String(i)}`).join(', ')})`
}

/** The cube root of ε: the best h for central differences, for x and f about 1. */
const H = Math.cbrt(2 ** -52)

/** What central differences with that h can tell. */
const TOLERANCE = 1e-8

/** How far apart backward pass and central differences are, beside the size of f and its slope. */
function errorAt(formula: string, point: readonly number[]): number {
  const numerical = differentiate(formula, point, { method: 'central', h: H })
  const { gradient, value } = backward(formula, point)
  const size = Math.max(1, Math.abs(value), ...gradient.map(Math.abs))
  return Math.max(...gradient.map((slope, i) => Math.abs(slope - (numerical[i] ?? NaN)) / size))
}

describe('every row of the table of primitives', () => {
  it.each(Object.keys(primitives) as PrimitiveName[])('%s has the derivative that central differences show', (name) => {
    const tried = points[name] ?? []
    expect(tried.length).toBeGreaterThanOrEqual(4)
    for (const point of tried) {
      expect(errorAt(formulaOf(name, point), point), JSON.stringify(point)).toBeLessThan(TOLERANCE)
    }
  })
})
