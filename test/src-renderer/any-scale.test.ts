import { beforeAll, describe, expect, it } from 'vitest'
import { sampleCurve, sampleSurface } from '../../src-main/engine'
import { drawContourMap } from '../../src-renderer/figures/contour-map'
import { drawCurve } from '../../src-renderer/figures/curve'
import { levelLine } from '../../src-renderer/figures/level-line'
import { drawLossFrame, lossEnds, lossLine } from '../../src-renderer/figures/loss'
import { contourBands } from '../../src-renderer/scene/geometry/contour-bands'
import { sceneHeights, surfaceMesh } from '../../src-renderer/scene/geometry/surface-mesh'
import { heightRange } from '../../src-renderer/scene/height-range'
import { createTransform } from '../../src-renderer/scene/transform'
import { cornersOf, marked, ticksOf } from '../support/read-svg'
import { useSvgDocument } from '../support/svg-document'

const domain = { x0: [-2, 2], x1: [-2, 2] } as const
const size = { width: 400, height: 400 }

/** A bowl that is so many times as high: its picture is the picture of the bowl. */
const bowl = (factor: string) => sampleSurface(`${factor}*(x0^2 + x1^2)`, domain, 33, 33)

function stage(factor: string) {
  const surface = bowl(factor)
  const range = heightRange(surface, undefined, false)
  return { surface, transform: createTransform({ domain, range, dimension: 2 }) }
}

beforeAll(useSvgDocument)

describe.each(['1e60', '1e-200', '1e-310', '1e307'])('a function multiplied by %s', (factor) => {
  // The smallest numbers have few digits: their pictures are right to a thousandth.
  const digits = factor === '1e-310' ? 3 : 9
  const alike = (found: ArrayLike<number>, wanted: ArrayLike<number>) => {
    expect(found.length).toBe(wanted.length)
    expect(wanted.length).toBeGreaterThan(0)
    for (let i = 0; i < wanted.length; i++) expect(found[i]).toBeCloseTo(wanted[i] ?? NaN, digits)
  }

  it('has the same surface mesh', () => {
    const mesh = (times: string) => {
      const { surface, transform } = stage(times)
      return surfaceMesh(surface, transform, sceneHeights(surface, transform))
    }
    alike(mesh(factor).positions, mesh('1').positions)
    alike(mesh(factor).normals, mesh('1').normals)
    alike(mesh(factor).colours, mesh('1').colours)
  })

  it('has contour lines at round heights, where those heights are', () => {
    const { surface, transform } = stage(factor)
    const bands = contourBands(surface, transform.range).slice(1)
    expect(bands.length).toBeGreaterThan(2)
    for (const { level, lines } of bands) {
      const radius = Math.sqrt(transform.value(level) / Number(factor))
      expect(lines.length).toBeGreaterThanOrEqual(20)
      for (const [u, v] of lines.flat()) expect(Math.hypot(4 * u - 2, 4 * v - 2)).toBeCloseTo(radius, 1)
    }
  })

  it('has a level line through the point', () => {
    const rings = (times: string) => levelLine(bowl(times), 2 * Number(times))
    alike(rings(factor).flat(2), rings('1').flat(2))
  })

  it('has contour lines on the map of its field', () => {
    const lines = (times: string) => marked(drawContourMap(bowl(times), [], { domain, ...size }).element, 'line')
    const [found, wanted] = [lines(factor), lines('1')].map((all) => all.flatMap(cornersOf).flat())
    expect(wanted?.length).toBeGreaterThan(100)
    expect(found?.length).toBe(wanted?.length)
    found?.forEach((pixel, i) => expect(pixel).toBeCloseTo(wanted?.[i] ?? NaN, factor === '1e-310' ? 0 : 2))
  })

  it('has the same curve, with labels that fit beside it', () => {
    const figure = (times: string) => {
      const curve = sampleCurve(`${times}*x0^2`, [0, 4], 41)
      const at = Number(times)
      const subject = { x: 1, value: at, slope: 2 * at, secants: [] }
      const names = { curve: 'f', tangent: 'tangent', forward: 'forward', central: 'central' }
      const labels = { xLabel: 'x', yLabel: 'f', names, curveColour: 'black' }
      return drawCurve(curve, subject, { width: 800, height: 300, ...labels }).element
    }
    const heights = (drawing: Element) =>
      marked(drawing, 'line')
        .flatMap(cornersOf)
        .map(([, y]) => y)
    const [found, wanted] = [heights(figure(factor)), heights(figure('1'))]
    expect(found.length).toBe(wanted.length)
    found.forEach((y, i) => expect(y).toBeCloseTo(wanted[i] ?? NaN, 0))
    const labels = ticksOf(figure(factor), 'y').map(({ label }) => label)
    expect(labels.length).toBeGreaterThan(2)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('has its loss on the axis, linear or logarithmic', () => {
    const steps = Float64Array.of(0, 1, 2)
    const values = (sign: number) => Float64Array.of(4, sign * 1, 2).map((value) => value * Number(factor))
    for (const sign of [1, -1]) {
      const series = { steps, values: values(sign) }
      const { element, place } = drawLossFrame(lossEnds([series], 2), { width: 300, height: 180, stepLabel: 'step' })
      const heights = values(sign).map((value, step) => place(step, value)?.y ?? NaN)
      expect(heights[0]).toBeLessThan(heights[2] ?? NaN)
      expect(heights[2]).toBeLessThan(heights[1] ?? NaN)
      expect(heights.every((y) => y > 0 && y < 180)).toBe(true)
      expect(cornersOf(lossLine(series, place))).toHaveLength(3)
      expect(ticksOf(element, 'y').length).toBeGreaterThan(1)
    }
  })
})

describe('a range as wide as all numbers', () => {
  it('is drawn whole', () => {
    const range = [-Number.MAX_VALUE, Number.MAX_VALUE] as const
    const names = { curve: 'f', tangent: 'tangent', forward: 'forward', central: 'central' }
    const options = { width: 800, height: 300, xLabel: 'x', yLabel: 'f', names, curveColour: 'black' }
    const { element, positionAt } = drawCurve(
      sampleCurve('x0', range, 3),
      { x: 0, value: 0, slope: 1, secants: [] },
      options,
    )
    const [line, tangent] = marked(element, 'line').map(cornersOf)
    expect(line).toHaveLength(3)
    expect(line?.[1]?.[0]).toBeCloseTo(((line?.[0]?.[0] ?? NaN) + (line?.[2]?.[0] ?? NaN)) / 2, 6)
    expect(tangent?.flat().every(Number.isFinite)).toBe(true)
    expect(positionAt(line?.[1]?.[0] ?? NaN) / 1e308).toBeCloseTo(0, 9)
    expect(ticksOf(element, 'x').map(({ label }) => label)).toContain('−10³⁰⁸')
  })
})
