import { BufferGeometry, Color, Material } from 'three'
import type { LineSegments2 } from 'three/addons/lines/LineSegments2.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { axesOf, facing } from '../../../../src-renderer/scene/geometry/axes'
import { stageBox } from '../../../../src-renderer/scene/geometry/scene-points'
import { StageScene } from '../../../../src-renderer/scene/objects/stage-scene'
import { variableAxes } from '../../../../src-renderer/scene/stage-words'
import { bowl, pathThrough, surfaceOf } from '../sample'
import { allOf, drawnLines, theme, transformFor } from './stage'

const surface = surfaceOf(bowl, 4, 17)
const transform = transformFor(surface)
const run = pathThrough([
  [2, -2],
  [1, 1],
])
const axes = axesOf(transform, variableAxes(2), false)

/** A stage with everything on it. */
function fullStage(): StageScene {
  const scene = new StageScene()
  scene.setTheme(theme)
  scene.setSurface(surface, transform)
  scene.surface.prepare(true)
  scene.surface.prepare(false)
  scene.setAxes(axes, transform, facing([-1, 1, 1]))
  scene.setPaths([run, { ...run, look: 'exact' }], transform)
  const xs = Float64Array.of(-4, 0, 4)
  scene.setCut({ side: 'columns', point: [1, 1], value: 2, slope: 2, xs, values: xs.map((x) => x * x + 1) }, transform)
  scene.move([0.5, 0.5])
  return scene
}

/** Geometries and materials in use. */
function resourcesOf(scene: StageScene): Set<BufferGeometry | Material> {
  const found = allOf(scene.root).flatMap((object) => {
    const { geometry, material } = object as { geometry?: BufferGeometry; material?: Material }
    return [geometry, material].filter((part) => part !== undefined)
  })
  return new Set(found)
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the stage in space', () => {
  it('marks the start where the run begins', () => {
    const { start } = fullStage()
    const [x, y, z] = start.position.toArray()
    expect([x, y, z]).toEqual(
      [transform.x(2), transform.y(8), transform.z(-2)].map((part) => expect.closeTo(part, 6) as number),
    )
    expect(start.visible).toBe(true)
  })

  it('throws the shadow of a ball off the plane straight down on the surface, dashed, and none of one on it', () => {
    const scene = fullStage()
    const above = { ...run, values: Float64Array.of(20, 20) }
    scene.setPaths([above], transform)
    const lines = () => drawnLines(scene.root).map((line) => line.join())
    scene.move([1], [0])
    const without = lines()
    scene.move([1], [0.7])
    const added = lines().filter((line) => !without.includes(line))
    const numbers = added.join().split(',').map(Number)
    const heights = numbers.filter((_, i) => i % 3 === 1)
    expect(numbers.filter((_, i) => i % 3 === 0).every((x) => Math.abs(x - transform.x(1)) < 1e-6)).toBe(true)
    expect(Math.max(...heights)).toBeLessThanOrEqual(stageBox(transform).high[1])
    // The bowl's own height below the ball is 2.
    expect(Math.min(...heights)).toBeGreaterThan(transform.y(2) - 1e-6)
    expect(Math.min(...heights)).toBeLessThan(transform.y(3))
  })

  it('tells the ball of the current run, and draws no run that is not there', () => {
    const scene = fullStage()
    expect(scene.move([1])?.point).toEqual([1, 1])
    scene.setPaths([{ ...run, look: 'exact' }], transform)
    expect(scene.move([1])).toBeUndefined()
    expect(scene.start.visible).toBe(false)
  })

  it('has each run as far as its own ball has come, and none that has gone', () => {
    const scene = new StageScene()
    // After two lights, the surface and the floor come the paths.
    const drawn = () =>
      (scene.root.children[4]?.children ?? []).flatMap((path) => (path.visible ? [drawnLines(path).length] : []))
    const runs = [run, { ...run, id: 'second', look: 'second' as const }].map((path) => ({
      ...path,
      isAheadShown: false,
    }))
    scene.setPaths(runs, transform)
    scene.move([1, 0])
    const [first, second] = drawn()
    expect(first).toBeGreaterThan(second ?? NaN)
    scene.move([1, 1])
    expect(drawn()).toEqual([first, first])
    scene.setPaths(runs.slice(0, 1), transform)
    scene.move([1])
    expect(drawn()).toEqual([first])
  })

  it('has the contour lines on the floor below the heights that they stand for', () => {
    // f is 4 x0 + x1 and stands to x0 as 4 to 1: mirrored or swapped lines have other heights.
    const slope = surfaceOf((x0, x1) => 4 * x0 + x1, 4, 9)
    const scene = new StageScene()
    scene.setSurface(slope, transformFor(slope))
    const [, floor] = scene.root.children.slice(2)
    const [lines] = floor ? drawnLines(floor) : []
    expect(lines?.length).toBeGreaterThan(6)
    for (let i = 0; i < (lines?.length ?? 0); i += 3) {
      const [x = NaN, y, z = NaN] = lines?.slice(i, i + 3) ?? []
      expect(y).toBe(0)
      expect(Math.abs((4 * (4 * x) + 4 * -z) % 5)).toSatisfy((rest: number) => rest < 0.01 || rest > 4.99)
    }
  })

  it('hides the contour lines on demand, and keeps them hidden with the next surface', () => {
    const scene = fullStage()
    const [, floor] = scene.root.children.slice(2)
    const count = () => (floor ? drawnLines(floor).length : NaN)
    // The frame of the axes stays.
    expect(count()).toBe(2)
    scene.setOptions(true, false)
    scene.setSurface(surface, transform)
    expect(count()).toBe(1)
  })

  it('paints frame and start in the colours of the page', () => {
    const scene = fullStage()
    const [, floor] = scene.root.children.slice(2)
    const frame = floor?.children[0] as LineSegments2 | undefined
    expect(frame?.material.color.equals(new Color(theme.contour))).toBe(true)
    expect(scene.start.material.color.equals(new Color(theme.runs.main))).toBe(true)
  })

  it('disposes of everything that it has made: every geometry and every material, once it goes', () => {
    const scene = fullStage()
    const left = resourcesOf(scene)
    expect(left.size).toBeGreaterThan(30)
    for (const part of left) part.addEventListener('dispose', () => left.delete(part))
    scene.dispose()
    expect([...left].map((part) => part.type)).toEqual([])
  })

  it('frees the buffers that it replaces by larger ones', () => {
    const scene = fullStage()
    const before = resourcesOf(scene)
    const freed = new Set<unknown>()
    for (const part of before) part.addEventListener('dispose', () => freed.add(part))
    const larger = surfaceOf(bowl, 4, 65)
    scene.setSurface(larger, transformFor(larger))
    scene.surface.prepare(false)
    scene.setPaths(
      [pathThrough(Array.from({ length: 300 }, (_, i) => [2 * Math.cos(i / 20), 2 * Math.sin(i / 20)] as const))],
      transform,
    )
    const after = resourcesOf(scene)
    for (const part of before) if (!after.has(part)) expect(freed.has(part)).toBe(true)
    expect(after.size).toBe(before.size)
  })
})
