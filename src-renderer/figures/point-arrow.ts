/** An arrow that hangs on the point of a map, in the units of the axes, measured from the point. */
export interface PointArrow {
  /** How it is drawn; no two of a point are alike. */
  readonly kind: 'uphill' | 'downhill' | 'first' | 'second'
  /** Where it starts; at the point unless said. */
  readonly from?: readonly [number, number]
  /** Where it ends. */
  readonly along: readonly [number, number]
  readonly label?: string
  /** The label stands beside the middle of the arrow, on this side; without it, beyond the tip. */
  readonly side?: readonly [number, number]
}

/** Factors at which an arrow is drawn: round ones, so that a learner can check the length. */
const DIGITS = [5, 2, 1]

/**
 * The largest factor 1, 2 or 5 times a power of ten, at most 1, at which an arrow is no longer than there is room; 0 for
 * an arrow so long that no number is small enough.
 *
 * @param length longest arrow, in the units of the axes
 * @param room in the same units
 */
export function niceFactor(length: number, room: number): number {
  const most = room / length
  if (!(most < 1)) return 1
  if (most === 0) return 0
  const power = Math.floor(Math.log10(most))
  const digit = DIGITS.find((each) => each <= most / Number(`1e${String(power)}`) + 1e-9) ?? 1
  return Number(`${String(digit)}e${String(power)}`)
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
