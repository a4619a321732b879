import type { ArrowField } from '../../src-main/contract/gradient'
import type { Range } from '../../src-main/contract/surface'

/**
 * How long the arrows of a field are drawn. `proportion`: all with one factor, so that the longest just reaches beyond
 * its neighbours; `true`: as long as |∇f| in the units of the axes; `unit`: all alike.
 */
export const scalings = ['proportion', 'true', 'unit'] as const
export type Scaling = (typeof scalings)[number]

/** An arrow of descent: where it starts and how far it goes, in the units of the axes. */
export interface FieldArrow {
  readonly x0: number
  readonly x1: number
  readonly along: readonly [number, number]
}

/** Steps of the grid that the longest arrow covers: long enough to tell lengths apart, short enough to stay readable. */
const LONGEST = 1.4
/** Arrows that are all alike end before the next one starts. */
const ALIKE = 0.8

/** The drawn length of an arrow for each unit of |∇f|; undefined where every arrow has its own. */
export function fieldFactor(field: ArrowField, scaling: Scaling, step: number): number | undefined {
  if (scaling === 'true') return 1
  return scaling === 'proportion' && field.longest > 0 ? (LONGEST * step) / field.longest : undefined
}

/**
 * The arrows of the negative gradient; none where it is 0 or not finite.
 *
 * @param step distance of the field's points, in the units of the axes
 */
export function fieldArrows(field: ArrowField, scaling: Scaling, step: number): FieldArrow[] {
  const factor = fieldFactor(field, scaling, step)
  return Array.from({ length: field.columns * field.rows }, (_, i) => {
    const [g0, g1] = [field.gradients[2 * i] ?? NaN, field.gradients[2 * i + 1] ?? NaN]
    const own = factor ?? (ALIKE * step) / Math.hypot(g0, g1)
    const along = [0 - g0 * own, 0 - g1 * own] as const
    return { x0: field.points[2 * i] ?? NaN, x1: field.points[2 * i + 1] ?? NaN, along }
  }).filter(({ along: [u0, u1] }) => Number.isFinite(u0) && Number.isFinite(u1) && (u0 !== 0 || u1 !== 0))
}

/**
 * The textbook's grid on one axis of a view: from the low end on, a little beyond the high one, where the view is cut.
 * From -2 to 2 with 18 arrows a side: -2, -1.75, … 2.25.
 *
 * @param side arrows along one side: 9, 18 or 36
 */
export function fieldGrid([low, high]: Range, side: number): { from: number; to: number; step: number } {
  // 18 arrows are 16 steps from edge to edge and one beyond; the other densities halve or double the step.
  const step = ((high - low) * 9) / (8 * side)
  return { from: low, to: low + (side - 1) * step, step }
}

/** So many of a grid's `side` points along one axis lie in the view that it was made for, which is 8/9 of `side` steps wide. */
export function seenAlong(side: number): number {
  return Math.floor((8 * side) / 9) + 1
}
