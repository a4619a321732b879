import * as v from 'valibot'
import { MAX_FIELD_SIDE } from './limits'
import { plane } from './plane'
import { derivativeChoice, finite, objective, point, positive, precision } from './spec'

const grid = v.pipe(
  v.object({ from: finite, to: finite, step: positive }),
  v.check(({ from, to, step }) => from <= to && (to - from) / step < MAX_FIELD_SIDE),
)
/** from, from + step, … up to and including `to`. */
export interface Grid {
  readonly from: number
  readonly to: number
  readonly step: number
}

export const fieldRequest = v.object({
  objective,
  x0: grid,
  x1: grid,
  derivative: derivativeChoice,
  plane: v.optional(plane),
})

/**
 * Gradients on a grid of points of a plane, row by row; the arrows of descent point the opposite way. All is told in the
 * plane's own coordinates u and v, which without a plane are x0 and x1.
 */
export interface ArrowField {
  readonly columns: number
  readonly rows: number
  /** Pairs u, v: columns × rows × 2 numbers. */
  readonly points: Float64Array
  /** At each point the derivatives of f by u and by v: the slopes along the plane's two directions. */
  readonly gradients: Float64Array
  /** Length of the longest finite gradient; 0 when there is none. */
  readonly longest: number
}

export const nudgesRequest = v.object({
  objective,
  point,
  h: positive,
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
