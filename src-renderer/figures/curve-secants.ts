import { withRoom } from '../numbers/with-room'
import type { CurveSubject, SecantKind } from './curve-subject'

/** A straight line as it is drawn across the figure. */
export interface DrawnLine {
  readonly kind: SecantKind | 'tangent'
  readonly ends: readonly LineEnd[]
}

interface LineEnd {
  readonly x: number
  readonly y: number
}

/** A steep line ends so many heights beyond the figure: farther out no pixel can be told from another. */
const BEYOND = 10

/**
 * The tangent and the secants, each drawn across the whole range, or as far as it is near the heights shown; lines
 * without a finite slope are left out.
 */
export function secantLines(
  { x, value, slope, secants }: CurveSubject,
  range: readonly [number, number],
  heights: readonly [number, number],
): DrawnLine[] {
  const near = withRoom(...heights, BEYOND).map(clamped)
  const inRange = (place: number) => Math.max(range[0], Math.min(range[1], place))
  const through = (from: LineEnd, rise: number): LineEnd[] => {
    const crossings = rise === 0 ? [] : near.map((y) => from.x + (y / rise - from.y / rise)).sort((a, b) => a - b)
    const [first = -Infinity, last = Infinity] = crossings
    return [inRange(first), inRange(last)].map((end) => ({ x: end, y: heightAt(from, rise, end) }))
  }
  const lines = [
    { kind: 'tangent' as const, from: { x, y: value }, rise: slope },
    ...secants.map(({ kind, ends, values }) => ({
      kind,
      from: { x: ends[0], y: values[0] },
      rise: (values[1] - values[0]) / (ends[1] - ends[0]),
    })),
  ]
  return lines
    .filter(({ from, rise }) => Number.isFinite(rise) && Number.isFinite(from.y))
    .map(({ kind, from, rise }) => ({ kind, ends: through(from, rise) }))
}

/** By halves: near the largest number a product may overflow where its sum does not. */
function heightAt(from: LineEnd, rise: number, x: number): number {
  return clamped(2 * (from.y / 2 + (rise / 2) * (x - from.x)))
}

function clamped(y: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, y))
}
