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
  const left = y.share(heightAt(line, x.low))
  const rise = y.share(heightAt(line, x.high)) - left
  const crossings = rise === 0 ? [-Infinity, Infinity] : [-left / rise, (1 - left) / rise].sort((a, b) => a - b)
  const [first = NaN, last = NaN] = crossings
  const [from, to] = [Math.max(0, first), Math.min(1, last)]
  const ends = [
    [from, left + from * rise],
    [to, left + to * rise],
  ] as const
  const isOn = from <= to && ends.every(([, share]) => share >= -SLACK && share <= 1 + SLACK)
  return isOn ? ends : undefined
}

/** Rounding may put an end so far beyond an axis. */
const SLACK = 1e-6

/**
 * From each pair straight up or down to the line, as far as the axes go; a pair at which the line has no height is left
 * out.
 */
export function residualsOn({ x, y }: Axes, pairs: readonly DataPair[], line: StraightLine) {
  return pairs.flatMap(([at, value]) => {
    const [across, to] = [x.share(at), y.share(heightAt(line, at))]
    return Number.isNaN(to) ? [] : [{ x: across, from: y.share(value), to: Math.min(1, Math.max(0, to)) }]
  })
}

function heightAt({ slope, intercept }: StraightLine, x: number): number {
  return slope * x + intercept
}
