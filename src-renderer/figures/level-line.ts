import { contours } from 'd3-contour'
import type { Surface } from '../../src-main/contract/surface'
import { shareOf, valueAt } from '../numbers/share'

/** A corner of a ring in d3's units: a sample lies at the middle of its cell, sample i at i + 0.5. */
type Corner = readonly number[]

/**
 * The contour line of one height, as pieces of points x0, x1: rings, open where f jumps, since no line of this height
 * is there. Where it leaves the domain, its ring continues half a sample outside; the picture is clipped at the domain.
 */
export function levelLine(surface: Surface, level: number): [number, number][][] {
  if (!Number.isFinite(level)) return []
  const { columns, rows, domain } = surface
  const share = (height: number) => shareOf(height, surface.min, surface.max)
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(surface.heights, share), share(level))
  const unscale = (place: number, [low, high]: readonly [number, number], samples: number) =>
    valueAt((place - 0.5) / (samples - 1), low, high)
  return coordinates
    .flat()
    .flatMap((ring) => openAtJumps(ring, surface))
    .map((piece) => piece.map(([x = 0, y = 0]) => [unscale(x, domain.x0, columns), unscale(y, domain.x1, rows)]))
}

function openAtJumps(ring: readonly Corner[], surface: Surface): Corner[][] {
  const pieces: Corner[][] = [[]]
  ring.forEach((corner, index) => {
    pieces.at(-1)?.push(corner)
    const next = ring[index + 1]
    if (next && isTorn(surface, corner, next)) pieces.push([])
  })
  return pieces.filter(({ length }) => length > 1)
}

/** Whether the cell that a piece of a line crosses is torn. */
function isTorn({ columns, torn }: Surface, from: Corner, to: Corner): boolean {
  const [column, row] = [0, 1].map((axis) => Math.floor(((from[axis] ?? 0) + (to[axis] ?? 0)) / 2 - 0.5)) as [
    number,
    number,
  ]
  const isInside = column >= 0 && column < columns - 1 && row >= 0
  return isInside && torn[row * (columns - 1) + column] === 1
}
