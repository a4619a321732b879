import type { Range } from '../../src-main/contract/surface'
import { H_STOPS, MARKED_H } from './h-stops'

/** Distance of the curriculum's samples, in units of x. */
const STEP = 0.1
const FEWEST = 201
const MOST = 1_001

/** How many samples a range gets: the curriculum's 0, 0.1, … 20, or a finer grid that has these points too. */
export function curveSamples([low, high]: Range): number {
  const intervals = Math.max(1, Math.round((high - low) / STEP))
  const finer = intervals < FEWEST - 1 ? Math.ceil((FEWEST - 1) / intervals) * intervals : intervals
  return Math.min(MOST, finer + 1)
}

/** Every h that is asked about, ascending: the slider's stops, and the h that is set. */
export function errorSteps(h: number): number[] {
  return [...new Set([...H_STOPS, h])].sort((a, b) => a - b)
}

/** The error figure ends here, where float64 has long lost every h; a smaller h draws it out to the slider's end. */
const USUAL_LOWEST = 1e-20

/** The smallest h in the error figure while this h is set. */
export function lowestDrawn(h: number): number {
  return h < USUAL_LOWEST ? Math.min(h, H_STOPS[0] ?? h) : USUAL_LOWEST
}

/** Steps of the rounding table, descending: the curriculum's, and every power of ten between them. */
export const TABLE_STEPS: readonly number[] = [
  ...new Set([...Array.from({ length: 16 }, (_, i) => Number(`1e-${i + 1}`)), ...MARKED_H]),
].sort((a, b) => b - a)

/** How many h the close-up shows on either side of x. */
const CLOSE_UP = 3
/** Spacings of the numbers at x that the close-up shows at least on either side. */
const FEWEST_SPACINGS = 8

/** The range of the close-up around x: a few h, but so wide that it holds a few of the machine's numbers. */
export function closeUp(x: number, h: number): Range {
  const spacing = Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE)
  const half = Math.max(CLOSE_UP * h, FEWEST_SPACINGS * spacing)
  return [x - half, x + half]
}
