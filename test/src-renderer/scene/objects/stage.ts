import type { Object3D } from 'three'
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js'
import type { LineSegmentsGeometry } from 'three/addons/lines/LineSegmentsGeometry.js'
import type { Surface } from '../../../../src-main/contract/surface'
import { heightRange } from '../../../../src-renderer/scene/height-range'
import type { StageTheme } from '../../../../src-renderer/scene/stage-theme'
import { createTransform, type Transform } from '../../../../src-renderer/scene/transform'

export const theme: StageTheme = {
  paper: '#fff',
  ink: '#000001',
  quiet: '#000002',
  blue: '#000003',
  runs: { main: '#000004', exact: '#000008', second: '#000009', third: '#00000a', fourth: '#00000b' },
  tangent: '#000005',
  bead: '#000006',
  contour: '#000007',
}

export function transformFor(surface: Surface, dimension = 2): Transform {
  const range = heightRange(surface, undefined, false)
  return createTransform({ domain: surface.domain, range, dimension })
}

/** Everything below an object, itself first. */
export function allOf(root: Object3D): Object3D[] {
  const found: Object3D[] = []
  root.traverse((object) => found.push(object))
  return found
}

/** The segments that thick lines draw now, × 6, line by line. */
export function drawnLines(root: Object3D): number[][] {
  return allOf(root)
    .filter((object) => object instanceof LineSegments2)
    .filter(({ visible }) => visible)
    .map(({ geometry }) => segmentsOf(geometry).flat())
}

/** Every drawn corner knows both ends of its segment. */
function segmentsOf(geometry: LineSegmentsGeometry): number[][] {
  const start = geometry.getAttribute('instanceStart')
  const end = geometry.getAttribute('instanceEnd')
  const corners = Array.from(geometry.getIndex()?.array.slice(0, geometry.drawRange.count) ?? [])
  const ends = corners.map((i) => [start, end].flatMap((each) => [each.getX(i), each.getY(i), each.getZ(i)]))
  return [...new Map(ends.map((segment) => [String(segment), segment])).values()]
}
