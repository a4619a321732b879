import { roundDown } from '../numbers/round-number'

/** An arrow that starts at or near the point of a map, in the units of the axes, measured from the point. */
export interface PointArrow {
  /** How it is drawn. A point has at most one arrow of each kind. */
  readonly kind: 'uphill' | 'downhill' | 'first' | 'second'
  /** Where it starts; without it, at the point. */
  readonly from?: readonly [number, number]
  /** Where it ends. */
  readonly along: readonly [number, number]
  readonly label?: string
  /** The label stands beside the middle of the arrow, on this side; without it, beyond the tip. */
  readonly side?: readonly [number, number]
}

/** An arrow shorter than this part of its room is not seen. */
const UNSEEN = 1 / 100
/** Factors at which an arrow is drawn: round ones, so that a learner can check the length. */
const DIGITS = [1, 2, 5]

/**
 * The largest factor 1, 2 or 5 times a power of ten at which an arrow is no longer than there is room; 1 for an arrow that
 * has room and is seen, 0 for one so long that no number is small enough.
 *
 * @param length longest arrow, in the units of the axes
 * @param room in the same units
 */
export function niceFactor(length: number, room: number): number {
  const most = room / length
  const isSeen = most >= 1 && length >= UNSEEN * room
  if (isSeen || !Number.isFinite(most)) return 1
  if (most === 0) return 0
  // A quotient such as 0.3 / 1.5 lies a rounding below the number that is meant.
  return roundDown(most * (1 + 1e-9), DIGITS)
}

/** The two partial slopes, laid end to end, and the gradient that they make; and the way down, opposite to it. */
export function gradientArrows([g0, g1]: readonly [number, number], factor: number): PointArrow[] {
  const [a, b] = [g0 * factor, g1 * factor]
  return [
    { kind: 'first', along: [a, 0], label: '∂f/∂x₀', side: [0, b > 0 ? -1 : 1] },
    { kind: 'second', from: [a, 0], along: [a, b], label: '∂f/∂x₁', side: [a < 0 ? -1 : 1, 0] },
    { kind: 'downhill', along: [0 - a, 0 - b], label: '−∇f' },
    { kind: 'uphill', along: [a, b], label: '∇f' },
  ]
}
