import * as v from 'valibot'
import { MAX_CURVE_SAMPLES, MAX_ERROR_STEPS } from './limits'
import { formulaPoint, formulaText, list, positive, precision, type Precision } from './spec'
import { range, variableIndex, type Range } from './surface'

/** One variable moves (x0 unless said), the others keep their coordinate of `point`. */
const along = { formula: formulaText, point: formulaPoint, variable: v.optional(variableIndex, 0) }

export const sliceRequest = v.object(along)

/** The one-variable formula that is left when all variables but one are held. */
export interface Slice {
  /** A formula of x0 alone, ready to be computed: for x0² + x1² at x1 = 10 along x0 it is `x0^2 + 10^2`. */
  readonly text: string
  /** The same for the eye, in the name of the variable that moves: x_1 for the second. */
  readonly latex: string
  /**
   * Whether what is held is a term of its own, as in x0² + x1²: then another value of it only shifts the slice up or down. In
   * x0·x1 it changes the slope.
   */
  readonly isShiftedOnly: boolean
}

export const curveRequest = v.object({
  ...along,
  point: v.optional(formulaPoint),
  range,
  samples: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_CURVE_SAMPLES)),
})

/** A function of one variable on an even grid over a range, both ends included. */
export interface Curve {
  readonly range: Range
  readonly xs: Float64Array
  /** f at each x. A hole (f not finite) is NaN. */
  readonly values: Float64Array
  /** 1 where f jumps on the way from x number i to the next, else 0; one fewer than the xs. */
  readonly torn: Uint8Array
  /** Smallest and largest finite value; NaN when there is none. */
  readonly min: number
  readonly max: number
}

export const errorsRequest = v.object({
  ...along,
  hs: v.pipe(list(positive, MAX_ERROR_STEPS), v.minLength(1)),
  precision,
})

/**
 * Why f has no derivative by a variable at a point.
 *
 * - `undefined`: f has no value there.
 * - `tooLarge`: f or its slope is a number too large for the format.
 * - `jump`: f jumps there, from one side or both.
 * - `vertical`: the slopes of the secants grow without bound: a vertical tangent or a cusp.
 * - `isolated`: f has a value there, and none on either side.
 * - `edge`: f has a value there and on one side, and none on the other.
 * - `corner`: the slope from the left is another one than that from the right.
 * - `inner`: f has one, but pieces of it have not, and the backward pass, which goes through them, gives another number.
 */
export type NoSlope = 'undefined' | 'tooLarge' | 'jump' | 'vertical' | 'isolated' | 'edge' | 'corner' | 'inner'

/** Differences for many h beside the exact derivative. All arrays are as long as `hs`; errors are absolute. */
export interface DifferenceErrors {
  readonly hs: Float64Array
  /** The derivative, by the backward pass in float64; NaN where there is none. */
  readonly exact: number
  /** Why there is none; null where there is one. */
  readonly noSlope: NoSlope | null
  readonly forward: Float64Array
  readonly central: Float64Array
  /** |forward - exact| and |central - exact|; 0 where they agree to the last bit, NaN where either is NaN. */
  readonly forwardError: Float64Array
  readonly centralError: Float64Array
}

export const machineRequest = v.object({ ...along, h: positive, precision })

/** What the machine sees when it takes a difference: every number rounded to the precision, as it computes with it. */
export interface MachineView {
  readonly precision: Precision
  readonly x: number
  readonly h: number
  /** x + h and x - h. */
  readonly above: number
  readonly below: number
  readonly isAboveSame: boolean
  readonly isBelowSame: boolean
  /** Distance from |x| to the next larger number of the format: one unit in the last place of x. */
  readonly spacing: number
  /** f at x, x + h and x - h. */
  readonly value: number
  readonly valueAbove: number
  readonly valueBelow: number
  /** f(x + h) - f(x) and f(x + h) - f(x - h), and these over h and 2h. */
  readonly forwardChange: number
  readonly centralChange: number
  readonly forward: number
  readonly central: number
}
