import { expect, test } from 'vitest'
import { DEFAULT_SLOPE } from '../../../../src-renderer/chapters/slope/slope-setup.svelte'
import { H_STOPS } from '../../../../src-renderer/controls/h-stops'
import { secantLines } from '../../../../src-renderer/figures/curve-secants'
import { machineView } from '../../../../src-main/engine/derivative/machine-view'

const { formula, x, range } = DEFAULT_SLOPE
/** The heights that the opening curve has over its range. */
const HEIGHTS = [0, 30] as const

/** How far the forward secant is from the tangent at the end of the figure, as a part of its height. */
function apart(h: number): number {
  const { above, value, valueAbove } = machineView(formula, [x], h, 'float64', 0)
  const secant = { kind: 'forward' as const, ends: [x, above] as const, values: [value, valueAbove] as const }
  const lines = secantLines({ x, value, slope: 1, secants: [secant] }, range, HEIGHTS)
  const [tangent = NaN, forward = NaN] = lines.map(({ ends }) => ends.at(-1)?.y)
  return (forward - tangent) / (HEIGHTS[1] - HEIGHTS[0])
}

test('the chapter opens with a secant well apart from the tangent, and both its ends in sight', () => {
  expect(apart(DEFAULT_SLOPE.h)).toBeGreaterThan(0.1)
  expect(x + DEFAULT_SLOPE.h).toBeLessThanOrEqual(range[1])
  expect(x - DEFAULT_SLOPE.h).toBeGreaterThanOrEqual(range[0])
})

test('on the slider’s way down the secant comes nearer at every stop, until nobody can tell it from the tangent', () => {
  const way = H_STOPS.filter((h) => h <= DEFAULT_SLOPE.h && h >= 1e-4).reverse()
  const distances = way.map(apart)
  expect(distances).toEqual([...distances].sort((a, b) => b - a))
  expect(distances.filter((distance) => distance > 0.005).length).toBeGreaterThan(3)
  expect(distances.at(-1)).toBeLessThan(1e-4)
})
