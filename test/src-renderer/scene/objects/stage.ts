import type { Object3D } from 'three'
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js'
import type { Surface } from '../../../../src-main/contract/surface'
import { heightRange } from '../../../../src-renderer/scene/height-range'
import type { StageTheme } from '../../../../src-renderer/scene/stage-theme'
import { createTransform, type Transform } from '../../../../src-renderer/scene/transform'
import { plane } from '../sample'

export const theme: StageTheme = {
  ink: '#000001',
  quiet: '#000002',
  blue: '#000003',
  path: '#000004',
  bead: '#000005',
  contour: '#000006',
}

export function transformFor(surface: Surface, dimension = 2): Transform {
  const range = heightRange(surface, [], plane)
  return createTransform({ domain: surface.domain, range, dimension, logHeight: false })
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
    .map(({ geometry }) => {
      const start = geometry.getAttribute('instanceStart')
      const end = geometry.getAttribute('instanceEnd')
      return Array.from({ length: geometry.instanceCount }, (_, i) => [
        ...[start.getX(i), start.getY(i), start.getZ(i)],
        ...[end.getX(i), end.getY(i), end.getZ(i)],
      ]).flat()
    })
}
