import * as v from 'valibot'
import { MAX_SURFACE_SIDE, MAX_VARIABLES } from './limits'
import { plane } from './plane'
import { finite, objective } from './spec'

export const range = v.pipe(
  v.tuple([finite, finite]),
  v.check(([low, high]) => low < high),
  v.readonly(),
)
/** [low, high] of one variable, both included. */
export type Range = readonly [low: number, high: number]

export const domain = v.object({ x0: range, x1: range })
/** The rectangle over which a surface is sampled: `x0` runs along the columns, `x1` along the rows; u and v of a plane. */
export interface Domain {
  readonly x0: Range
  readonly x1: Range
}

export const variableIndex = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_VARIABLES - 1))

const side = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_SURFACE_SIDE))
export const surfaceRequest = v.object({
  objective,
  domain,
  columns: side,
  rows: side,
  /** Without one the columns are x0, the rows x1. */
  plane: v.optional(plane),
})
export type SurfaceRequest = v.InferOutput<typeof surfaceRequest>

/** Heights of f on an even grid over a domain, both ends included. */
export interface Surface {
  readonly domain: Domain
  readonly columns: number
  readonly rows: number
  /**
   * f itself, rows × columns, row by row: column c of row r is `heights[r * columns + c]`. A hole (f not finite) is NaN.
   * Float64, because f may be far too large or too small for float32: whoever fills a buffer of those scales it first.
   */
  readonly heights: Float64Array
  /** 1 for each cell of four samples in which f jumps, else 0; (rows - 1) × (columns - 1), row by row. */
  readonly torn: Uint8Array
  /** Smallest and largest finite value; NaN when there is none. */
  readonly min: number
  readonly max: number
}
