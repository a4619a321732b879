import type { CurvePoint } from './curve-pieces'

export type SecantKind = 'forward' | 'central'

/** A straight line through two readings of f. */
export interface Secant {
  readonly kind: SecantKind
  readonly ends: readonly [number, number]
  readonly values: readonly [number, number]
}

/** The point on show, with the lines that belong to it. */
export interface CurveSubject {
  readonly x: number
  readonly value: number
  /** Slope of the tangent; no tangent is drawn when it is not finite. */
  readonly slope: number
  readonly secants: readonly Secant[]
  /** Places that the point has come from. */
  readonly trail?: readonly CurvePoint[]
}
