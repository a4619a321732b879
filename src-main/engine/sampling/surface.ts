import * as v from 'valibot'
import { placeOnPlane, type Plane } from '../../contract/plane'
import { surfaceRequest, type Domain, type Surface } from '../../contract/surface'
import { checkedAgainst } from '../graph/spec-error'
import type { ObjectiveSource } from '../objective/create-objective'
import { objectiveOnPlane } from './objective-on-plane'
import { evenlySpaced, valueAt } from './evenly-spaced'
import { complete, type Parts } from './parts'
import { tornCells } from './surface-jumps'

const schema = v.omit(surfaceRequest, ['objective'])

/**
 * f on an even grid over a domain, both ends included: x0 along the columns, x1 along the rows, or u and v of `plane`.
 * A formula of one variable has the same heights in every row.
 *
 * Where f is not finite is a hole (NaN), and where it jumps a cell is torn. `min` and `max` are those of the finite heights.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function sampleSurface(
  source: ObjectiveSource,
  domain: Domain,
  columns: number,
  rows: number,
  plane?: Plane,
): Surface {
  return complete(surfaceByRows(source, domain, columns, rows, plane))
}

/** The same surface, a row at a time: the largest of the largest formula takes seconds. */
export function* surfaceByRows(
  source: ObjectiveSource,
  domain: Domain,
  columns: number,
  rows: number,
  wanted?: Plane,
): Parts<Surface> {
  checkedAgainst(schema, { domain, columns, rows, plane: wanted })
  const { objective, plane } = objectiveOnPlane(source, wanted)
  const point = new Float64Array(objective.dimension)
  const across = evenlySpaced(domain.x0, columns)
  const along = evenlySpaced(domain.x1, rows)
  const heights = new Float64Array(columns * rows)
  let min = Infinity
  let max = -Infinity
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      placeOnPlane(plane, across[column] as number, along[row] as number, point)
      const value = objective.value(point)
      heights[row * columns + column] = Number.isFinite(value) ? value : NaN
      if (Number.isFinite(value)) {
        min = Math.min(min, value)
        max = Math.max(max, value)
      }
    }
    yield
  }
  const at = (column: number, row: number) => {
    placeOnPlane(plane, valueAt(column / (columns - 1), domain.x0), valueAt(row / (rows - 1), domain.x1), point)
    return objective.value(point)
  }
  const torn = yield* tornCells({ columns, rows, heights, at })
  const isEmpty = min > max
  return { domain, columns, rows, heights, torn, min: isEmpty ? NaN : min, max: isEmpty ? NaN : max }
}
