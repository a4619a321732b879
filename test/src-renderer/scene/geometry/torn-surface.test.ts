import { describe, expect, test } from 'vitest'
import { sampleSurface } from '../../../../src-main/engine'
import { levelLine } from '../../../../src-renderer/figures/level-line'
import { contourBands, ringsBeyond } from '../../../../src-renderer/scene/geometry/contour-bands'
import { gridLines } from '../../../../src-renderer/scene/geometry/grid-lines'
import { halvedSurface } from '../../../../src-renderer/scene/geometry/halved-surface'
import { sceneHeights, surfaceMesh } from '../../../../src-renderer/scene/geometry/surface-mesh'
import { createMapFrame } from '../../../../src-renderer/scene/map/map-frame'
import { curveOf } from '../../../../src-renderer/scene/map/map-shapes'
import { createTransform } from '../../../../src-renderer/scene/transform'
import type { Surface } from '../../../../src-main/contract/surface'
import { square } from '../sample'

/** A step of height 2 that stands at x0 = 1.05, so that swapped or mirrored axes are seen. */
const step = sampleSurface('2*step(x0 - 1.05) + 0.1*x1', square(4), 65, 65)
const range = { low: -0.4, high: 2.4 }
const transform = createTransform({ domain: step.domain, range, dimension: 2 })

/** The segments' ends along x, in scene units. */
function spans(segments: Float32Array): [number, number][] {
  return Array.from({ length: segments.length / 6 }, (_, i) => {
    const [from, to] = [segments[6 * i] ?? NaN, segments[6 * i + 3] ?? NaN]
    return [Math.min(from, to), Math.max(from, to)]
  })
}

/** Whether one of some spans contains the step. */
const crossesStep = ([from, to]: readonly [number, number]) => from < 0.2625 && to > 0.2625

function widestTriangles(surface: Surface): [number, number][] {
  const { positions, index } = surfaceMesh(surface, transform, sceneHeights(surface, transform))
  return Array.from({ length: index.length / 3 }, (_, i) => {
    const xs = [0, 1, 2].map((corner) => positions[3 * (index[3 * i + corner] ?? 0)] ?? NaN)
    return [Math.min(...xs), Math.max(...xs)]
  })
}

describe('where f jumps', () => {
  test.each([
    ['fine', step],
    ['coarse', halvedSurface(step)],
  ])('a %s surface has a gap and no wall, and is whole elsewhere', (_, surface) => {
    const triangles = widestTriangles(surface)
    expect(triangles.filter(crossesStep)).toEqual([])
    const cells = (surface.columns - 1) * (surface.rows - 1)
    expect(triangles).toHaveLength(2 * (cells - (surface.rows - 1)))
  })

  test('no line of the wireframe leads up the step, but lines along it stay', () => {
    const { wireframe, border } = gridLines(step, transform, sceneHeights(step, transform))
    expect([...spans(wireframe), ...spans(border)].filter(crossesStep)).toEqual([])
    expect(spans(wireframe).filter(([from, to]) => from === to).length).toBeGreaterThan(500)
  })

  test('no contour line runs along it or across it', () => {
    const lines = contourBands(step, range).flatMap((band) => band.lines)
    const across = lines.filter(([[from], [to]]) => Math.min(from, to) < 0.63125 && Math.max(from, to) > 0.63125)
    expect(lines.length).toBeGreaterThan(0)
    expect(across).toEqual([])
    // Outside the domain a ring may close as it likes: the picture is clipped there.
    const inside = levelLine(step, 0.2).flatMap((piece) =>
      piece.slice(1).flatMap((to, i) => {
        const from = piece[i]
        return from && Math.max(Math.abs(from[1]), Math.abs(to[1])) < 3.99 ? [[from[0], to[0]] as const] : []
      }),
    )
    expect(inside.length).toBeGreaterThan(20)
    expect(inside.filter(([from, to]) => Math.abs((from + to) / 2 - 1.0625) < 0.06)).toEqual([])
  })

  test('the curve of one variable is open on the map', () => {
    const curve = sampleSurface('step(x0 - 1)', square(4), 65, 2)
    const strip = createTransform({ domain: curve.domain, range: { low: 0, high: 1 }, dimension: 1 })
    expect(curveOf(curve, strip, createMapFrame(400, 300, true)).match(/M/g)).toHaveLength(2)
  })
})

test('what is beyond the heights shown is told from a plateau', () => {
  const bowl = sampleSurface('x0^2 + x1^2', square(4), 65, 65)
  const [outside] = ringsBeyond(bowl, { low: 0, high: 9 })
  // The four corners outside the circle of radius 3: each reaches a corner of the map.
  const corners = (outside ?? []).flat().filter(([u, v]) => (u === 0 || u === 1) && (v === 0 || v === 1))
  expect(corners.length).toBeGreaterThan(0)
  for (const [u, v] of (outside ?? []).flat()) expect(Math.hypot(8 * u - 4, 8 * v - 4)).toBeGreaterThan(2.9)
  expect(ringsBeyond(bowl, { low: 0, high: 40 })).toEqual([])
  const below = ringsBeyond(bowl, { low: 4, high: 40 })
  expect(below.flat(2).some(([u, v]) => Math.abs(Math.hypot(8 * u - 4, 8 * v - 4) - 2) < 0.05)).toBe(true)
})
