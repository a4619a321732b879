import * as v from 'valibot'
import { fieldRequest, type ArrowField, type Grid } from '../../contract/gradient'
import { placeOnPlane, type Plane } from '../../contract/plane'
import type { DerivativeChoice } from '../../contract/spec'
import { dot } from '../../contract/vectors'
import { checkedAgainst } from '../graph/spec-error'
import type { ObjectiveSource } from '../objective/create-objective'
import { objectiveOnPlane } from './objective-on-plane'
import { complete, type Parts } from './parts'

const schema = v.omit(fieldRequest, ['objective'])

/**
 * The gradient of f on a grid, in float64: by x0 along the columns and x1 along the rows, or by u and v of `plane`.
 * Example: -2 to 2.25 by 0.25 each way gives the 18 × 18 arrows of the textbook.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function sampleField(
  source: ObjectiveSource,
  grids: { readonly x0: Grid; readonly x1: Grid },
  derivative: DerivativeChoice,
  plane?: Plane,
): ArrowField {
  return complete(fieldByRows(source, grids, derivative, plane))
}

/** The same field, a row at a time: the largest of the largest formula takes seconds. */
export function* fieldByRows(
  source: ObjectiveSource,
  grids: { readonly x0: Grid; readonly x1: Grid },
  derivative: DerivativeChoice,
  wanted?: Plane,
): Parts<ArrowField> {
  checkedAgainst(schema, { ...grids, derivative, plane: wanted })
  const { objective, plane } = objectiveOnPlane(source, wanted, derivative)
  const point = new Float64Array(objective.dimension)
  const gradient = new Float64Array(objective.dimension)
  const across = listGrid(grids.x0)
  const along = listGrid(grids.x1)
  const points: number[] = []
  const gradients: number[] = []
  for (const v of along) {
    for (const u of across) {
      placeOnPlane(plane, u, v, point)
      objective.gradient(point, gradient)
      points.push(u, v)
      gradients.push(dot(plane.across, gradient), dot(plane.along, gradient))
    }
    yield
  }
  return {
    columns: across.length,
    rows: along.length,
    points: Float64Array.from(points),
    gradients: Float64Array.from(gradients),
    longest: longestPair(gradients),
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
