import type { DataPair } from '../state/descent-setup.svelte'
import type { LinearAxis } from './linear-axis'

/** A straight line y = slope · x + intercept; its numbers may be anything. */
export interface StraightLine {
  readonly slope: number
  readonly intercept: number
}

/** A place in shares of the axes: (0, 0) is the lower left corner, (1, 1) the upper right one. */
export type SharePlace = readonly [x: number, y: number]

interface Axes {
  readonly x: LinearAxis
  readonly y: LinearAxis
}

/**
 * The part of a line that lies on the axes, from left to right; undefined where none does, or where its numbers have
 * overflowed.
 */
export function lineOn({ x, y }: Axes, line: StraightLine): readonly [SharePlace, SharePlace] | undefined {
  const [left, right] = [y.share(heightAt(line, x.low)), y.share(heightAt(line, x.high))]
  const rise = right - left
  if (!Number.isFinite(rise)) return undefined
  const bottom: SharePlace = [-left / rise, 0]
  const top: SharePlace = [(1 - left) / rise, 1]
  const [enters, leaves] = rise > 0 ? [bottom, top] : [top, bottom]
  // Where it crosses an edge it is at the edge itself: of a line that is nearly upright a height reckoned there is all rounding.
  const from: SharePlace = isShare(left) ? [0, left] : enters
  const to: SharePlace = isShare(right) ? [1, right] : leaves
  return isShare(from[0]) && isShare(to[0]) ? [from, to] : undefined
}

/**
 * From each pair straight up or down to the line, as far as the axes go; a pair at which the line has no height is left
 * out.
 */
export function residualsOn({ x, y }: Axes, pairs: readonly DataPair[], line: StraightLine) {
  return pairs.flatMap(([at, value]) => {
    const [across, to] = [x.share(at), y.share(heightAt(line, at))]
    return Number.isNaN(to) ? [] : [{ x: across, from: y.share(value), to: toShare(to) }]
  })
}

function heightAt({ slope, intercept }: StraightLine, x: number): number {
  return slope * x + intercept
}

/** Not of what is no number. */
function isShare(share: number): boolean {
  return share >= 0 && share <= 1
}

function toShare(share: number): number {
  return Math.min(1, Math.max(0, share))
}
