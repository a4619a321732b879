import { roundUp } from '../../numbers/round-number'
import type { GradientSetup } from './gradient-setup.svelte'

/** Room beyond the outermost point of the map, for the arrow that hangs on it. */
const MAP_ROOM = 1.5
/** Room beyond the point on the surface. */
const SURFACE_ROOM = 1.1
/** Nearer to 0 than this there are no digits left to draw with: such a point is drawn as 0. */
const SMALLEST = 1e-300
const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]

/**
 * How far from 0 the view of the points reaches on each axis. The map shows all rows of the table and does not move
 * while a point is dragged; the surface is cut off at the point's height, so it shows only what lies around the point.
 */
export function viewReach({ view, points, point }: Pick<GradientSetup, 'view' | 'points' | 'point'>): number {
  return view === 'map' ? reachOf(points, MAP_ROOM) : reachOf([point], SURFACE_ROOM)
}

/** A round number above all coordinates, with room. */
function reachOf(points: readonly (readonly number[])[], room: number): number {
  const farthest = Math.max(...points.flat().map(Math.abs)) * room
  if (!(farthest > SMALLEST && farthest < Infinity)) return 1
  return roundUp(farthest * (1 - 1e-12), NICE)
}
