import { roundUp } from './round-number'

/** Nearer to 0 than this there are no digits left to draw with: such a point is drawn as 0. */
const SMALLEST = 1e-300
const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]

/**
 * How far from 0 a view reaches that holds all points: a round number above all coordinates.
 *
 * @param room what the farthest coordinate is multiplied by first, above 1
 */
export function reachOf(points: readonly (readonly number[])[], room: number): number {
  const farthest = Math.max(...points.flat().map(Math.abs)) * room
  if (!(farthest > SMALLEST && farthest < Infinity)) return 1
  return roundUp(farthest * (1 - 1e-12), NICE)
}
