import type { Curve } from '../../src-main/contract/slope'

/** A place on a curve; y is NaN where the line is lifted. */
export interface CurvePoint {
  readonly x: number
  readonly y: number
}

/** A rise is a jump when it is so many times as high as the rises before and after it. */
const JUMP = 50

/**
 * The places of a curve in order, with a lift of the pen where f has no value and where it jumps: a step must not look
 * like a steep slope.
 */
export function curvePieces({ xs, values }: Pick<Curve, 'xs' | 'values'>): CurvePoint[] {
  const rise = (i: number): number => Math.abs((values[i + 1] ?? NaN) - (values[i] ?? NaN))
  const isJump = (i: number): boolean => {
    const beside = [rise(i - 1), rise(i + 1)].filter(Number.isFinite)
    return beside.length > 0 && rise(i) > JUMP * Math.max(...beside)
  }
  return Array.from(xs, (x, i) => {
    const y = values[i] ?? NaN
    const point = { x, y: Number.isFinite(y) ? y : NaN }
    const next = xs[i + 1]
    return isJump(i) && next !== undefined ? [point, { x: (x + next) / 2, y: NaN }] : [point]
  }).flat()
}
