import type { Surface } from '../../../src-main/contract/surface'
import { direction, type View } from '../framing'
import { HIGH } from '../transform'
import { isFinitePoint, type ScenePoint } from './scene-points'

/** How far a ray goes with one look, scene units. */
const STRIDE = 0.02
/** Points nearer to the surface than this count as lying on it. */
const ON_SURFACE = 0.015

/**
 * How many points an eye far away does not see because the surface's upper side stands before them. The underside is
 * glass: what lies behind it is in sight.
 *
 * @param heights of the surface, rows × columns, scene units
 */
export function hiddenCount(
  points: readonly ScenePoint[],
  surface: Surface,
  heights: Float64Array,
  view: View,
): number {
  const toEye = direction(view)
  return points.filter((point) => isFinitePoint(point) && isHidden(point, toEye, surface, heights)).length
}

/** On its way to the eye a ray that comes up through the surface has passed a wall that is opaque from the eye. */
function isHidden(point: ScenePoint, toEye: ScenePoint, surface: Surface, heights: Float64Array): boolean {
  let isBelow = false
  for (let way = STRIDE; ; way += STRIDE) {
    const [x, y, z] = [point[0] + way * toEye[0], point[1] + way * toEye[1], point[2] + way * toEye[2]]
    if (Math.abs(x) > 1 || Math.abs(z) > 1 || y > 2) return false
    const above = y - heightAt(x, z, surface, heights)
    if (isBelow && above > ON_SURFACE) return true
    if (above < -ON_SURFACE) isBelow = true
    // Through a hole, or past the cut edge, nothing is in the way.
    if (Number.isNaN(above)) isBelow = false
  }
}

/** Height of the drawn surface at the nearest sample; NaN where it has a hole or is cut off. */
function heightAt(x: number, z: number, { columns, rows }: Surface, heights: Float64Array): number {
  const column = Math.round(((x + 1) / 2) * (columns - 1))
  const row = Math.round(((1 - z) / 2) * (rows - 1))
  const height = heights[row * columns + column] ?? NaN
  return height > HIGH ? NaN : height
}

/** Quarter turns tried, the usual view first. */
const TURNS = [0, 0.5, -0.5, 1]

/** The usual view, turned by quarters until as many points as possible are in sight. */
export function clearestView(home: View, points: readonly ScenePoint[], surface: Surface, heights: Float64Array): View {
  const views = TURNS.map((turn) => ({ ...home, azimuth: home.azimuth + turn * Math.PI }))
  const hidden = views.map((view) => hiddenCount(points, surface, heights, view))
  return views[hidden.indexOf(Math.min(...hidden))] ?? home
}
