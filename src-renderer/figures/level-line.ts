import { contours } from 'd3-contour'
import type { Surface } from '../../src-main/contract/surface'
import { shareOf, valueAt } from '../numbers/share'

/**
 * The contour line of one height, as rings of points x0, x1. Where it leaves the domain, its ring continues half a
 * sample outside; the picture is clipped at the domain.
 */
export function levelLine(surface: Surface, level: number): [number, number][][] {
  if (!Number.isFinite(level)) return []
  const { columns, rows, domain } = surface
  const share = (height: number) => shareOf(height, surface.min, surface.max)
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(surface.heights, share), share(level))
  // A sample lies at the middle of its cell: sample i at i + 0.5.
  const unscale = (place: number, [low, high]: readonly [number, number], samples: number) =>
    valueAt((place - 0.5) / (samples - 1), low, high)
  return coordinates
    .flat()
    .map((ring) => ring.map(([x = 0, y = 0]) => [unscale(x, domain.x0, columns), unscale(y, domain.x1, rows)]))
}
