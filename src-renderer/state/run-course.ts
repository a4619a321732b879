import type { Trace } from '../../src-main/contract/trace'
import { gradientAt, lengthOf, pointAt } from './records'

/** What a run that has come to no end has done so far. */
export type Course =
  /** It is still where it began, as far as a picture could show. */
  | { readonly kind: 'still'; readonly distance: number }
  /** It goes back and forth between two points. */
  | { readonly kind: 'bouncing' }
  /** f is far below all that it was, and still falls where it is steepest. */
  | { readonly kind: 'falling' }
  /** f has fallen all the way, and ∇f has been the same everywhere: no end can be told. */
  | { readonly kind: 'steady' }
  /** f is higher than at the start, and has kept rising. */
  | { readonly kind: 'rising' }
  /** f is higher than at the start, having risen first at a step and fallen since. */
  | { readonly kind: 'rose'; readonly step: number }
  | { readonly kind: 'climbing' | 'onTheWay' }

/** A way of less than this part of the start's distance from 0 cannot be seen in a picture. */
const INVISIBLE = 1e-3
/** So near to the point before the last one a run has come back. */
const SAME = 1e-6
/** Slopes that differ by less are the same: a difference rounds them. */
const ROUNDED = 1e-6
/** So many steps in a row must rise or fall before one speaks of all. */
const IN_A_ROW = 10
/** f has fallen far when it is so many times as far below 0 as it was from 0 at the start, or as 1. */
const FAR = 1000

/** Told from the records of a trace alone: of the run up to a step, what it had done by then. */
export function courseOf(trace: Trace): Course {
  const last = trace.steps.length - 1
  const [first = NaN, value = NaN] = [trace.values[0], trace.values[last]]
  if (last < 1) return { kind: 'onTheWay' }
  if (isBouncing(trace, last)) return { kind: 'bouncing' }
  if (isStill(trace, last)) return { kind: 'still', distance: distance(trace, 0, last) }
  if (value > first) return howItRose(trace)
  if (!goesOn(trace.values, -1)) return { kind: 'onTheWay' }
  if (isFarBelow(first, value) && isSteepest(trace, last)) return { kind: 'falling' }
  return { kind: isSlopeSame(trace, last) ? 'steady' : 'onTheWay' }
}

/** Whether f has come so far below all that is usual that it falls without end. @param first f at the start */
export function isFarBelow(first: number, value: number): boolean {
  return value < -FAR * Math.max(1, Math.abs(first))
}

function howItRose({ values, events }: Trace): Course {
  if (goesOn(values, 1)) return { kind: 'rising' }
  const fell = values.some((value, i) => value < (values[i - 1] ?? -Infinity))
  const rise = events.find(({ kind }) => kind === 'rose')
  return fell && rise ? { kind: 'rose', step: rise.step } : { kind: 'climbing' }
}

function isBouncing(trace: Trace, last: number): boolean {
  const [step = NaN, earlier = NaN] = [trace.steps[last], trace.steps[last - 3]]
  const jump = last < 3 ? 0 : distance(trace, last, last - 1)
  const isBack = (record: number) => distance(trace, record, record - 2) <= SAME * jump
  return step - earlier === 3 && jump > 0 && isBack(last) && isBack(last - 1)
}

function isStill(trace: Trace, last: number): boolean {
  const reach = INVISIBLE * (lengthOf(pointAt(trace, 0)) || 1)
  // A valley may be narrower than that; in it the slope would have changed.
  return slopeAt(trace, last) > 0.9 * slopeAt(trace, 0) && trace.steps.every((_, i) => distance(trace, 0, i) <= reach)
}

function isSteepest(trace: Trace, last: number): boolean {
  const slope = slopeAt(trace, last)
  return trace.steps.every((_, i) => slopeAt(trace, i) <= slope * (1 + ROUNDED))
}

function isSlopeSame(trace: Trace, last: number): boolean {
  const end = gradientAt(trace, last)
  const most = ROUNDED * lengthOf(end)
  return trace.steps.every((_, i) =>
    gradientAt(trace, i).every((slope, k) => Math.abs(slope - (end[k] ?? NaN)) <= most),
  )
}

/** Whether the last values, and enough of them, all rise (1) or all fall (-1). */
function goesOn(values: Float64Array, sign: 1 | -1): boolean {
  const end = values.slice(-IN_A_ROW - 1)
  return end.length > IN_A_ROW && end.every((value, i) => i === 0 || sign * (value - (end[i - 1] ?? NaN)) > 0)
}

function slopeAt(trace: Trace, record: number): number {
  return lengthOf(gradientAt(trace, record))
}

function distance(trace: Trace, from: number, to: number): number {
  const [one, other] = [pointAt(trace, from), pointAt(trace, to)]
  return lengthOf(one.map((x, i) => x - (other[i] ?? NaN)))
}
