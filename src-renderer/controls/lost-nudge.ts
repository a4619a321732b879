import type { DescentSpec } from '../../src-main/contract/spec'

/** Whether x + h is the same number as x in the precision of a spec, so that a difference reads f twice at one place. */
export function isNudgeLost(x: number, spec: Pick<DescentSpec, 'derivative' | 'precision'>): boolean {
  const { h } = spec.derivative
  if (spec.precision === 'float64') return x + h === x
  return Math.fround(Math.fround(x) + Math.fround(h)) === Math.fround(x)
}

/** The coordinates at which a difference reads f twice at one place; none of a backward pass, which has no h. */
export function lostNudges(point: ArrayLike<number>, spec: Pick<DescentSpec, 'derivative' | 'precision'>): number[] {
  if (spec.derivative.method === 'backward') return []
  return Array.from(point).flatMap((x, i) => (isNudgeLost(x, spec) ? [i] : []))
}
