import * as v from 'valibot'
import { MAX_SURFACE_SIDE, MAX_VARIABLES } from './limits'
import { formulaText, point } from './spec'

export const range = v.pipe(
  v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]),
  v.check(([low, high]) => low < high),
  v.readonly(),
)
/** [low, high] of one variable, both included. */
export type Range = readonly [low: number, high: number]

export const domain = v.object({ x0: range, x1: range })
/** The rectangle over which a surface is sampled: `x0` runs along the columns, `x1` along the rows. */
export interface Domain {
  readonly x0: Range
  readonly x1: Range
}

export const variableIndex = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_VARIABLES - 1))
export const plane = v.object({ columns: variableIndex, rows: variableIndex, at: point })
/**
 * Which two variables of a formula span the picture. The others keep their coordinate of `at`. Without a plane the
 * columns are x0, the rows x1.
 */
export interface Plane {
  readonly columns: number
  readonly rows: number
  readonly at: readonly number[]
}

const side = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_SURFACE_SIDE))
export const surfaceRequest = v.object({
  formula: formulaText,
  domain,
  columns: side,
  rows: side,
  plane: v.optional(plane),
})
export type SurfaceRequest = v.InferOutput<typeof surfaceRequest>

/** Heights of f on an even grid over a domain, both ends included. */
export interface Surface {
  readonly domain: Domain
  readonly columns: number
  readonly rows: number
  /**
   * rows × columns, row by row: f at column c, row r is `heights[r * columns + c] * unit`. A hole (f not finite) is NaN.
   * The engine gives float32, for display; whoever multiplies by the unit needs float64.
   */
  readonly heights: Float32Array | Float64Array
  /** 1, or a power of two where f is too large for float32: a run that diverges climbs to 1e257. */
  readonly unit: number
  /** Smallest and largest finite value, in float64; NaN when there is none. */
  readonly min: number
  readonly max: number
}
