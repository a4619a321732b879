import type { looks, Look } from './look'

/** Half the width of a ball on a map, CSS pixels. */
const R = 9

/** From its middle, the outline of each ball as SVG writes it: what the body in space looks like from above. */
const outlines: Readonly<Record<(typeof looks)[Look]['ball'], string>> = {
  sphere: circle(R),
  diamond: `m0 ${-R}l${R} ${R}l${-R} ${R}l${-R} ${-R}z`,
  cube: `m${-0.8 * R} ${-0.8 * R}h${1.6 * R}v${1.6 * R}h${-1.6 * R}z`,
  cone: `m0 ${-R}l${R} ${1.7 * R}h${-2 * R}z`,
  ring: circle(R) + circle(R / 2),
}

/** The outline of a ball at a place, as SVG writes it (`d`). */
export function ballOutline(ball: keyof typeof outlines, [x, y]: readonly [number, number]): string {
  return `M${x} ${y}${outlines[ball]}`
}

/** A circle around the present place, which it comes back to. */
function circle(radius: number): string {
  return `m${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0zm${radius} 0`
}
