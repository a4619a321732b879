import { contours } from 'd3-contour'
import type { Surface } from '../../src-main/contract/surface'

/**
 * The contour line of one height, as rings of points x0, x1. Where it leaves the domain, its ring continues half a
 * sample outside; the picture is clipped at the domain.
 */
export function levelLine(surface: Surface, level: number): [number, number][][] {
  if (!Number.isFinite(level)) return []
  const { columns, rows, domain } = surface
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(surface.heights), level)
  // A sample lies at the middle of its cell: sample i at i + 0.5.
  const unscale = (place: number, [low, high]: readonly [number, number], samples: number) =>
    low + ((place - 0.5) / (samples - 1)) * (high - low)
  return coordinates
    .flat()
    .map((ring) => ring.map(([x = 0, y = 0]) => [unscale(x, domain.x0, columns), unscale(y, domain.x1, rows)]))
}
