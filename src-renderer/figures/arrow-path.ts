import type { PixelPlace } from './pixel-place'

/** Longest and widest an arrow's head may be, in pixels. */
const HEAD = 12
/** A short arrow has a head of this part of its length. */
const HEAD_SHARE = 0.5

/** An arrow from one place to another: its shaft, which ends inside the head, and the head. SVG paths, in pixels. */
export function arrowPath(from: PixelPlace, to: PixelPlace): { readonly shaft: string; readonly head: string } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (!(length > 0 && length < Infinity)) return { shaft: '', head: '' }
  const [ux, uy] = [dx / length, dy / length]
  const size = Math.min(HEAD, length * HEAD_SHARE)
  const [baseX, baseY] = [to.x - ux * size, to.y - uy * size]
  const half = size * 0.42
  return {
    shaft: `M${pair(from.x, from.y)}L${pair(baseX, baseY)}`,
    head: `M${pair(to.x, to.y)}L${pair(baseX - uy * half, baseY + ux * half)}L${pair(baseX + uy * half, baseY - ux * half)}Z`,
  }
}

/** The mark of a right angle at a place between a direction (in pixels) and what stands at right angles to it. */
export function rightAnglePath(at: PixelPlace, dx: number, dy: number, size: number): string {
  const length = Math.hypot(dx, dy)
  if (!(length > 0 && length < Infinity)) return ''
  const [ux, uy] = [(dx / length) * size, (dy / length) * size]
  return `M${pair(at.x + ux, at.y + uy)}L${pair(at.x + ux - uy, at.y + uy + ux)}L${pair(at.x - uy, at.y + ux)}`
}

function pair(x: number, y: number): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}
