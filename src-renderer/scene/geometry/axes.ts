import { decadeTicks, niceTicks, tickLabel } from '../ticks'
import { HIGH, type Transform } from '../transform'
import type { ScenePoint } from './scene-points'

/** A word at a place of the scene. */
export interface AxisLabel {
  readonly id: string
  readonly text: string
  readonly place: ScenePoint
  /** Names stand in italics and go first when labels would overlap. */
  readonly isName: boolean
}

/** What the picture's axes say, apart from where the eye is. */
export interface Axes {
  readonly across: readonly number[]
  readonly along: readonly number[]
  readonly heights: readonly number[]
  readonly names: { readonly across: string; readonly along: string; readonly height: string }
}

/** Distance of labels from the floor's frame, scene units. */
const TICK_AWAY = 0.1
const NAME_AWAY = 0.27
const TICK_MARK = 0.03

/** Ticks at round values; a strip has none along its depth. */
export function axesOf(transform: Transform, names: Axes['names'], isStrip: boolean, logHeight: boolean): Axes {
  const { domain, range } = transform
  const heights = logHeight ? decadeTicks(range.low, range.high, 6) : niceTicks(range.low, range.high, 4)
  return {
    across: niceTicks(...domain.x0, 5),
    along: isStrip ? [] : niceTicks(...domain.x1, 5),
    heights,
    names,
  }
}

/** Which sides of the floor face the eye: the signs of x and z there, and the corner where the height axis stands. */
export interface Facing {
  readonly x: 1 | -1
  readonly z: 1 | -1
  readonly corner: readonly [x: 1 | -1, z: 1 | -1]
}

/** @param eyeX @param eyeZ from the middle of the floor to the eye, scene units */
export function facing(eyeX: number, eyeZ: number): Facing {
  const [x, z] = [eyeX < 0 ? -1 : 1, eyeZ < 0 ? -1 : 1] as const
  // Of the two corners beside the front one, the one farther left on screen: the screen's right is (eyeZ, -eyeX).
  const isFirstLeft = x * eyeZ + z * eyeX < -x * eyeZ - z * eyeX
  return { x, z, corner: isFirstLeft ? [x, -z as 1 | -1] : [-x as 1 | -1, z] }
}

/** The floor's frame, the tick marks and the height axis: segments × 6. */
export function axisLines(axes: Axes, transform: Transform, { x, z, corner }: Facing): Float32Array {
  const { depth } = transform
  const frame = [
    [-1, 0, -depth, 1, 0, -depth],
    [-1, 0, depth, 1, 0, depth],
    [-1, 0, -depth, -1, 0, depth],
    [1, 0, -depth, 1, 0, depth],
    [corner[0], 0, corner[1] * depth, corner[0], HIGH, corner[1] * depth],
  ]
  const across = axes.across.map((tick) => [
    transform.x(tick),
    0,
    z * depth,
    transform.x(tick),
    0,
    z * (depth + TICK_MARK),
  ])
  const along = axes.along.map((tick) => [x, 0, transform.z(tick), x * (1 + TICK_MARK), 0, transform.z(tick)])
  const [outX, outZ] = outward(corner)
  const heights = axes.heights.map((tick) => {
    const y = transform.y(tick)
    return [corner[0], y, corner[1] * depth, corner[0] + outX * TICK_MARK, y, corner[1] * depth + outZ * TICK_MARK]
  })
  return Float32Array.from([...frame, ...across, ...along, ...heights].flat())
}

/** Names and ticks beside the sides that face the eye; names first. */
export function axisLabels(axes: Axes, transform: Transform, { x, z, corner }: Facing): AxisLabel[] {
  const { depth } = transform
  const [outX, outZ] = outward(corner)
  const beside = (y: number, away: number): ScenePoint => [corner[0] + outX * away, y, corner[1] * depth + outZ * away]
  const label = (axis: string, tick: number, place: ScenePoint): AxisLabel => ({
    id: `${axis}${String(tick)}`,
    text: tickLabel(tick),
    place,
    isName: false,
  })
  const labels: AxisLabel[] = [
    { id: 'across', text: axes.names.across, place: [0, 0, z * (depth + NAME_AWAY)], isName: true },
    { id: 'along', text: axes.names.along, place: [x * (1 + NAME_AWAY), 0, 0], isName: true },
    { id: 'height', text: axes.names.height, place: [corner[0], HIGH + 0.13, corner[1] * depth], isName: true },
    ...axes.across.map((tick) => label('across', tick, [transform.x(tick), 0, z * (depth + TICK_AWAY)])),
    ...axes.along.map((tick) => label('along', tick, [x * (1 + TICK_AWAY), 0, transform.z(tick)])),
    ...axes.heights.map((tick) => label('height', tick, beside(transform.y(tick), TICK_AWAY))),
  ]
  return labels.filter(({ id }) => id !== 'along' || axes.along.length > 0)
}

function outward([x, z]: Facing['corner']): [number, number] {
  return [x * Math.SQRT1_2, z * Math.SQRT1_2]
}
