import * as v from 'valibot'
import { surfaceRequest, type Domain, type Plane, type Surface } from '../../contract/surface'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import { Evaluator } from '../graph/evaluator'
import { toWorkingPoint } from '../graph/point'
import { checkedAgainst } from '../graph/spec-error'
import { evenlySpaced } from './evenly-spaced'
import { complete, type Parts } from './parts'

const schema = v.omit(surfaceRequest, ['formula'])

/**
 * f on an even grid over a domain, both ends included: x0 along the columns, x1 along the rows, or the two variables
 * that `plane` names. A formula of one variable has the same heights in every row.
 *
 * Where f is not finite is a hole (NaN). `min` and `max` are those of the finite heights.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function sampleSurface(formula: Formula, domain: Domain, columns: number, rows: number, plane?: Plane): Surface {
  return complete(surfaceByRows(formula, domain, columns, rows, plane))
}

/** The same surface, a row at a time: the largest of the largest formula takes seconds. */
export function* surfaceByRows(
  formula: Formula,
  domain: Domain,
  columns: number,
  rows: number,
  plane?: Plane,
): Parts<Surface> {
  const { graph } = toCompiled(formula)
  checkedAgainst(schema, { domain, columns, rows, plane })
  const at = toWorkingPoint(plane?.at ?? new Float64Array(Math.max(graph.dimension, 2)), graph.dimension)
  const evaluator = new Evaluator(graph)
  const across = evenlySpaced(domain.x0, columns)
  const along = evenlySpaced(domain.x1, rows)
  const heights = new Float64Array(columns * rows)
  let min = Infinity
  let max = -Infinity
  for (let row = 0; row < rows; row++) {
    at[plane?.rows ?? 1] = along[row] as number
    for (let column = 0; column < columns; column++) {
      at[plane?.columns ?? 0] = across[column] as number
      const value = evaluator.evaluate(at)
      heights[row * columns + column] = Number.isFinite(value) ? value : NaN
      if (Number.isFinite(value)) {
        min = Math.min(min, value)
        max = Math.max(max, value)
      }
    }
    yield
  }
  const isEmpty = min > max
  return { domain, columns, rows, heights, min: isEmpty ? NaN : min, max: isEmpty ? NaN : max }
}
