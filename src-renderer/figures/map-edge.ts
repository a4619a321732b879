import type { PixelPlace } from './pixel-place'

/** Where the edge of a map is nearest to a point beyond it. */
export interface MapEdge extends PixelPlace {
  /** In which direction the point lies from there, degrees clockwise from the right. */
  readonly degrees: number
}

interface Square {
  readonly left: number
  readonly top: number
  readonly side: number
}

/** @param at where the point would be drawn, pixels. @returns undefined for a point on the map, to a pixel */
export function mapEdge({ left, top, side }: Square, at: PixelPlace): MapEdge | undefined {
  const x = Math.min(left + side, Math.max(left, at.x))
  const y = Math.min(top + side, Math.max(top, at.y))
  if (Math.hypot(at.x - x, at.y - y) < 1) return undefined
  return { x, y, degrees: (Math.atan2(at.y - y, at.x - x) * 180) / Math.PI }
}
