import type { Surface } from '../../../src-main/contract/surface'
import type { Corner } from '../geometry/contour-bands'
import type { StageCut } from '../stage-cut'
import type { Transform } from '../transform'
import { heightUnit, type MapFrame } from './map-frame'

/** Where a surface lies on the map. */
type Ground = Pick<MapFrame, 'x' | 'y'>

/** A curve is drawn so far beyond its frame, in half heights, and cut off there. */
const BEYOND = 3

/** SVG path of a band's polygons. */
export function ringsOf(polygons: readonly (readonly (readonly Corner[])[])[], frame: Ground): string {
  return polygons
    .flat()
    .map((ring) => `M${ring.map((corner) => cornerOf(corner, frame)).join('L')}Z`)
    .join('')
}

/** SVG path of a band's contour lines. */
export function linesOf(lines: readonly (readonly [Corner, Corner])[], frame: Ground): string {
  return lines.map((ends) => `M${ends.map((corner) => cornerOf(corner, frame)).join('L')}`).join('')
}

/** SVG path of the curve of a one-variable formula, open at holes and jumps. */
export function curveOf({ columns, heights, torn }: Surface, transform: Transform, frame: Ground): string {
  let pen = 'M'
  return Array.from({ length: columns }, (_, column) => {
    const part = transform.part(heights[column] ?? NaN)
    if (!Number.isFinite(part)) {
      pen = 'M'
      return ''
    }
    const y = Math.max(-BEYOND, Math.min(BEYOND, heightUnit(part)))
    const piece = `${pen}${frame.x((2 * column) / (columns - 1) - 1)} ${frame.y(y)}`
    pen = torn[column] === 1 ? 'M' : 'L'
    return piece
  }).join('')
}

/** SVG path of a cutting plane seen from above: a line through the point. */
export function cutOf({ point, side }: StageCut, transform: Transform, frame: MapFrame): string {
  const [x, y] = [frame.x(transform.x(point[0])), frame.y(-transform.z(point[1]))]
  return side === 'columns' ? `M${frame.left} ${y}h${frame.width}` : `M${x} ${frame.top}v${frame.height}`
}

function cornerOf([u, v]: Corner, frame: Ground): string {
  return `${String(frame.x(2 * u - 1))} ${String(frame.y(2 * v - 1))}`
}
