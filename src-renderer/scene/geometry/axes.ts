import { numberLabel } from '../../numbers/number-label'
import { roundValues } from '../../numbers/round-values'
import { tickLabels } from '../../numbers/tick-labels'
import { heightTicks } from '../height-scale'
import { HIGH, type Transform } from '../transform'
import type { ScenePoint } from './scene-points'

/** A word beside a place of the scene. */
export interface AxisLabel {
  readonly id: string
  readonly text: string
  readonly place: ScenePoint
  /** In which direction of the scene the word stands off. */
  readonly out: ScenePoint
  /** Names stand in italics, farther off, and go first when labels would overlap. */
  readonly isName: boolean
  /** Moved inwards rather than left out when it does not fit. */
  readonly mustStay?: boolean
  /** Whether it says something of the ball. */
  readonly isNote?: boolean
  /** Of a number: its axis, and the number. */
  readonly tick?: { readonly axis: string; readonly value: number }
}

/** What the picture's axes say, apart from where the eye is. */
export interface Axes {
  readonly across: readonly number[]
  readonly along: readonly number[]
  readonly heights: readonly number[]
  /** Whether each height says its own power of ten, because the ticks have none in common. */
  readonly hasPowers: boolean
  readonly names: { readonly across: string; readonly along: string; readonly height: string }
}

/** Length of a tick mark, scene units. */
const TICK_MARK = 0.03

/** Ticks at round values; a strip has none along its depth. */
export function axesOf(transform: Transform, names: Axes['names'], isStrip: boolean): Axes {
  const { domain, range } = transform
  const heights = heightTicks(range, 4)
  return {
    across: roundValues(...domain.x0, 5),
    along: isStrip ? [] : roundValues(...domain.x1, 5),
    heights,
    hasPowers: range.isLogarithmic === true,
    names,
  }
}

/** Which sides of the floor face the eye: the signs of x and z there, and the corner where the height axis stands. */
export interface Facing {
  readonly x: 1 | -1
  readonly z: 1 | -1
  readonly corner: readonly [x: 1 | -1, z: 1 | -1]
  /** Seen from above the height axis is a point, and is left out. */
  readonly isAbove: boolean
}

/** The height axis is left out when the eye is nearer to straight above than this: a sixth to one. */
const ABOVE = 1 / 6

/** @param eye from the middle of the picture to the eye, scene units */
export function facing([eyeX, eyeY, eyeZ]: ScenePoint): Facing {
  const [x, z] = [eyeX < 0 ? -1 : 1, eyeZ < 0 ? -1 : 1] as const
  // Of the two corners beside the front one, the one farther left on screen: the screen's right is (eyeZ, -eyeX).
  const isFirstLeft = x * eyeZ + z * eyeX < -x * eyeZ - z * eyeX
  const corner = isFirstLeft ? ([x, -z as 1 | -1] as const) : ([-x as 1 | -1, z] as const)
  return { x, z, corner, isAbove: Math.hypot(eyeX, eyeZ) < ABOVE * eyeY }
}

/** Whether two eyes see the same sides, so that the axes can stay where they are. */
export function isSameFacing(one: Facing, other: Facing): boolean {
  const isSameCorner = one.corner[0] === other.corner[0] && one.corner[1] === other.corner[1]
  return isSameCorner && one.x === other.x && one.z === other.z && one.isAbove === other.isAbove
}

/** The floor's frame, the tick marks and the height axis: segments × 6. */
export function axisLines(axes: Axes, transform: Transform, { x, z, corner, isAbove }: Facing): Float32Array {
  const { depth } = transform
  const frame = [
    [-1, 0, -depth, 1, 0, -depth],
    [-1, 0, depth, 1, 0, depth],
    [-1, 0, -depth, -1, 0, depth],
    [1, 0, -depth, 1, 0, depth],
    ...(isAbove ? [] : [[corner[0], 0, corner[1] * depth, corner[0], HIGH, corner[1] * depth]]),
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
  const heights = (isAbove ? [] : axes.heights).map((tick) => {
    const y = transform.y(tick)
    return [corner[0], y, corner[1] * depth, corner[0] + outX * TICK_MARK, y, corner[1] * depth + outZ * TICK_MARK]
  })
  return Float32Array.from([...frame, ...across, ...along, ...heights].flat())
}

/**
 * Names and ticks beside the sides that face the eye; names first, with the power of ten of their ticks. The height axis stands
 * near the edge of the picture, where its labels may lack a few pixels.
 */
export function axisLabels(axes: Axes, transform: Transform, { x, z, corner, isAbove }: Facing): AxisLabel[] {
  const { depth } = transform
  const [outX, outZ] = outward(corner)
  const onAcross = (at: number) => ({ place: [at, 0, z * depth] as const, out: [0, 0, z] as const })
  const onAlong = (at: number) => ({ place: [x, 0, at] as const, out: [x, 0, 0] as const })
  const onHeight = (y: number) => ({ place: [corner[0], y, corner[1] * depth] as const, out: [outX, 0, outZ] as const })
  const labelsOf = (axis: 'across' | 'along' | 'heights') =>
    axis === 'heights' && axes.hasPowers ? { texts: axes.heights.map(numberLabel), power: '' } : tickLabels(axes[axis])
  const ticksOf = (axis: 'across' | 'along' | 'heights') => {
    const ticks = axes[axis]
    return labelsOf(axis).texts.map((text, i) => ({
      id: `${axis}${String(ticks[i])}`,
      text,
      at: ticks[i] ?? 0,
      isName: false,
      tick: { axis, value: ticks[i] ?? 0 },
    }))
  }
  const nameOf = (id: keyof Axes['names'], axis: 'across' | 'along' | 'heights') => {
    const { power } = labelsOf(axis)
    return { id, text: power ? `${axes.names[id]}  ${power}` : axes.names[id], isName: true }
  }
  return [
    { ...nameOf('across', 'across'), ...onAcross(0) },
    ...(axes.along.length > 0 ? [{ ...nameOf('along', 'along'), ...onAlong(0) }] : []),
    ...(isAbove
      ? []
      : [{ ...nameOf('height', 'heights'), ...onHeight(HIGH), out: [0, 1, 0] as const, mustStay: true }]),
    ...ticksOf('across').map(({ at, ...tick }) => ({ ...tick, ...onAcross(transform.x(at)) })),
    ...ticksOf('along').map(({ at, ...tick }) => ({ ...tick, ...onAlong(transform.z(at)) })),
    ...(isAbove ? [] : ticksOf('heights')).map(({ at, ...tick }) => ({
      ...tick,
      ...onHeight(transform.y(at)),
      mustStay: true,
    })),
  ]
}

function outward([x, z]: Facing['corner']): [number, number] {
  return [x * Math.SQRT1_2, z * Math.SQRT1_2]
}
