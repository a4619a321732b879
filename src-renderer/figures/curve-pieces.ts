import type { Curve } from '../../src-main/contract/slope'

/** A place on a curve; y is NaN where the line is lifted. */
export interface CurvePoint {
  readonly x: number
  readonly y: number
}

/**
 * The places of a curve in order, with a lift of the pen where f has no value and where it jumps: a step must not look
 * like a steep slope.
 */
export function curvePieces({ xs, values, torn }: Pick<Curve, 'xs' | 'values' | 'torn'>): CurvePoint[] {
  return Array.from(xs, (x, i) => {
    const y = values[i] ?? NaN
    const point = { x, y: Number.isFinite(y) ? y : NaN }
    const next = xs[i + 1]
    return torn[i] && next !== undefined ? [point, { x: (x + next) / 2, y: NaN }] : [point]
  }).flat()
}
