import * as v from 'valibot'
import { fieldRequest, type ArrowField, type Grid } from '../../contract/gradient'
import type { DerivativeChoice } from '../../contract/spec'
import type { Plane } from '../../contract/surface'
import { createGradientFunction } from '../derivative/gradient-function'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import { toWorkingPoint } from '../graph/point'
import { checkedAgainst } from '../graph/spec-error'
import { complete, type Parts } from './parts'

const schema = v.omit(fieldRequest, ['formula'])

/**
 * The gradient of f on a grid, in float64: x0 along the columns, x1 along the rows, or the two variables that `plane`
 * names. Example: -2 to 2.25 by 0.25 each way gives the 18 × 18 arrows of the textbook.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function sampleField(
  formula: Formula,
  grids: { readonly x0: Grid; readonly x1: Grid },
  derivative: DerivativeChoice,
  plane?: Plane,
): ArrowField {
  return complete(fieldByRows(formula, grids, derivative, plane))
}

/** The same field, a row at a time: the largest of the largest formula takes seconds. */
export function* fieldByRows(
  formula: Formula,
  grids: { readonly x0: Grid; readonly x1: Grid },
  derivative: DerivativeChoice,
  plane?: Plane,
): Parts<ArrowField> {
  const { graph } = toCompiled(formula)
  checkedAgainst(schema, { ...grids, derivative, plane })
  const at = toWorkingPoint(plane?.at ?? new Float64Array(Math.max(graph.dimension, 2)), graph.dimension)
  const [first, second] = [plane?.columns ?? 0, plane?.rows ?? 1]
  const computeGradient = createGradientFunction(graph, derivative, 'float64')
  const gradient = new Float64Array(at.length)
  const across = listGrid(grids.x0)
  const along = listGrid(grids.x1)
  const points: number[] = []
  const gradients: number[] = []
  for (const x1 of along) {
    for (const x0 of across) {
      at[first] = x0
      at[second] = x1
      computeGradient(at, gradient)
      points.push(x0, x1)
      gradients.push(gradient[first] ?? 0, gradient[second] ?? 0)
    }
    yield
  }
  const longest = longestPair(gradients)
  return {
    columns: across.length,
    rows: along.length,
    points: Float64Array.from(points),
    gradients: Float64Array.from(gradients),
    longest,
  }
}

/** Share of a step by which rounding may put the last point beyond the end of its grid. */
const GRID_SLACK = 1e-9

function listGrid({ from, to, step }: Grid): number[] {
  return Array.from({ length: Math.floor((to - from) / step + GRID_SLACK) + 1 }, (_, i) => from + i * step)
}

function longestPair(pairs: readonly number[]): number {
  let longest = 0
  for (let i = 0; i < pairs.length; i += 2) {
    const length = Math.hypot(pairs[i] ?? 0, pairs[i + 1] ?? 0)
    if (Number.isFinite(length)) longest = Math.max(longest, length)
  }
  return longest
}
