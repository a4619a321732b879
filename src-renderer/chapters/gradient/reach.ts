import { reachOf } from '../../numbers/reach-of'
import type { GradientSetup } from './gradient-setup.svelte'

/** Room beyond the outermost point of the map, for the arrow that hangs on it. */
const MAP_ROOM = 1.5
/** Room beyond the point on the surface. */
const SURFACE_ROOM = 1.1

/**
 * How far from 0 the view of the points reaches on each axis. The map shows all rows of the table and does not move
 * while a point is dragged; the surface is cut off at the point's height, so it shows only what lies around the point.
 */
export function viewReach({ view, points, point }: Pick<GradientSetup, 'view' | 'points' | 'point'>): number {
  return view === 'map' ? reachOf(points, MAP_ROOM) : reachOf([point], SURFACE_ROOM)
}
