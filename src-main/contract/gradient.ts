import * as v from 'valibot'
import { MAX_FIELD_SIDE } from './limits'
import { derivativeChoice, formulaText, point, precision } from './spec'
import { plane } from './surface'

const finite = v.pipe(v.number(), v.finite())
const grid = v.pipe(
  v.object({ from: finite, to: finite, step: v.pipe(finite, v.gtValue(0)) }),
  v.check(({ from, to, step }) => from <= to && (to - from) / step < MAX_FIELD_SIDE),
)
/** from, from + step, … up to and including `to`. */
export interface Grid {
  readonly from: number
  readonly to: number
  readonly step: number
}

export const fieldRequest = v.object({
  formula: formulaText,
  x0: grid,
  x1: grid,
  derivative: derivativeChoice,
  plane: v.optional(plane),
})

/** Gradients on a grid of points, row by row; the arrows of descent point the opposite way. */
export interface ArrowField {
  readonly columns: number
  readonly rows: number
  /** Pairs x0, x1 (or the two variables of the plane): columns × rows × 2 numbers. */
  readonly points: Float64Array
  /** The two partial derivatives at each point. */
  readonly gradients: Float64Array
  /** Length of the longest finite gradient; 0 when there is none. */
  readonly longest: number
}

export const nudgesRequest = v.object({
  formula: formulaText,
  point,
  h: v.pipe(finite, v.gtValue(0)),
  precision,
})

/** One move of the loop that takes central differences in place, one coordinate after another. */
export type NudgeMove = {
  /** The coordinate that is being differentiated. */
  readonly coordinate: number
  /** The point as it stands after the move. */
  readonly point: readonly number[]
  /** How often f has been read so far. */
  readonly readings: number
} & (
  | { readonly kind: 'nudge-up' | 'nudge-down' | 'restore' }
  | { readonly kind: 'read-above' | 'read-below'; readonly value: number }
  | { readonly kind: 'difference'; readonly above: number; readonly below: number; readonly slope: number }
)

/** The whole loop, and what it amounts to. */
export interface Nudges {
  readonly moves: readonly NudgeMove[]
  readonly gradient: Float64Array
  /** Readings of f in all: two a coordinate. */
  readonly readings: number
  /** The gradient by one backward pass, to compare. */
  readonly exact: Float64Array
}
