import { beforeAll, describe, expect, it } from 'vitest'
import type { Curve } from '../../../src-main/contract/slope'
import { drawCurve } from '../../../src-renderer/figures/curve'
import { cornersOf, marked, placeOf, ticksOf } from '../../support/read-svg'
import { useSvgDocument } from '../../support/svg-document'
import { svgText } from '../../support/svg-text'

/** x² from 0 to 4, read at 0, 1, … 4. */
const curve: Curve = {
  range: [0, 4],
  xs: Float64Array.of(0, 1, 2, 3, 4),
  values: Float64Array.of(0, 1, 4, 9, 16),
  torn: new Uint8Array(4),
  min: 0,
  max: 16,
}
const subject = {
  x: 2,
  value: 4,
  slope: 4,
  secants: [
    { kind: 'forward', ends: [2, 3], values: [4, 9] },
    { kind: 'central', ends: [1, 3], values: [1, 9] },
  ],
  trail: [{ x: 1, y: 1 }],
} as const
const names = { curve: 'f', tangent: 'tangent', forward: 'forward', central: 'central' }
const options = { width: 600, height: 300, xLabel: 'x', yLabel: 'f(x)', names, curveColour: 'black' }
const draw = (more: Partial<Parameters<typeof drawCurve>[2]> = {}) => drawCurve(curve, subject, { ...options, ...more })

beforeAll(useSvgDocument)

/** A reader of pixels, from what the ticks of an axis say. */
function scaleOf(figure: Element, axis: 'x' | 'y') {
  const [first, second] = ticksOf(figure, axis)
  const [from, to] = [Number(first?.label), Number(second?.label)]
  const unit = ((second?.at ?? NaN) - (first?.at ?? NaN)) / (to - from)
  return (pixel: number) => from + (pixel - (first?.at ?? NaN)) / unit
}

describe('the figure of a curve', () => {
  it('names in its legend what it draws, and nothing else', () => {
    const texts = (element: Element) => [...element.querySelectorAll('text')].map((text) => text.textContent)
    expect(texts(draw().element)).toEqual(expect.arrayContaining(['f', 'tangent', 'forward', 'central']))
    const lost = { ...subject, slope: NaN, secants: [{ kind: 'forward', ends: [2, 2], values: [4, 4] }] } as const
    const { element } = drawCurve(curve, lost, options)
    for (const name of ['tangent', 'forward', 'central']) expect(texts(element)).not.toContain(name)
  })

  it('looks as it did', async () => {
    await expect(svgText(draw().element)).toMatchFileSnapshot('drawings/curve.svg.txt')
  })

  it('has x running to the right and f upwards, and says which is which at its own axis', () => {
    const { element } = draw()
    const [x, y] = [ticksOf(element, 'x'), ticksOf(element, 'y')]
    expect(x.map(({ label }) => Number(label))).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4])
    for (const [ticks, way] of [
      [x, 1],
      [y, -1],
    ] as const) {
      const along = ticks.map(({ at }) => way * at)
      expect(along).toEqual([...along].sort((a, b) => a - b))
      expect(along.length).toBeGreaterThan(2)
    }
    expect(marked(element, 'x-axis label', 'text').map((text) => text.textContent)).toEqual(['x'])
    expect(marked(element, 'y-axis label', 'text').map((text) => text.textContent)).toEqual(['f(x)'])
  })

  it('has the curve where its ticks say', () => {
    const { element } = draw()
    const [x, y] = [scaleOf(element, 'x'), scaleOf(element, 'y')]
    const [line] = marked(element, 'line')
    cornersOf(line).forEach(([px, py], i) => {
      expect(x(px)).toBeCloseTo(i, 2)
      expect(y(py)).toBeCloseTo(i * i, 1)
    })
  })

  it('has the tangent touch at the point, the forward secant go to x + h, the central one to both sides', () => {
    const { element } = draw()
    const [x, y] = [scaleOf(element, 'x'), scaleOf(element, 'y')]
    const rise = (line: Element | undefined) => {
      const [from, to] = cornersOf(line)
      return (y(to?.[1] ?? NaN) - y(from?.[1] ?? NaN)) / (x(to?.[0] ?? NaN) - x(from?.[0] ?? NaN))
    }
    const [, tangent, forward, central] = marked(element, 'line')
    expect(rise(tangent)).toBeCloseTo(4, 1)
    expect(rise(forward)).toBeCloseTo(5, 1)
    expect(rise(central)).toBeCloseTo(4, 1)
    const readings = marked(element, 'dot').map(placeOf)
    expect(readings.map(([px]) => Math.round(x(px)))).toEqual([2, 3, 1, 3])
    expect(readings.map(([, py]) => Math.round(y(py)))).toEqual([4, 9, 1, 9])
  })

  it('has the point at (x, f(x)), and where it came from', () => {
    const { element } = draw()
    const [x, y] = [scaleOf(element, 'x'), scaleOf(element, 'y')]
    const dots = marked(element, 'dot', 'circle').map((dot) => [
      x(Number(dot.getAttribute('cx'))),
      y(Number(dot.getAttribute('cy'))),
    ])
    expect(dots.map((place) => place.map(Math.round))).toEqual([
      [1, 1],
      [2, 4],
    ])
  })

  it('tells the position under a pixel, and keeps it on the axis', () => {
    const { element, positionAt } = draw()
    const at = (label: string) => ticksOf(element, 'x').find((tick) => tick.label === label)?.at ?? NaN
    expect(positionAt(at('1'))).toBeCloseTo(1, 9)
    expect(positionAt(at('3'))).toBeCloseTo(3, 9)
    expect([positionAt(-1e4), positionAt(1e4)]).toEqual([0, 4])
  })

  it('draws each line so that it can be told without its colour, and names it so in the legend', () => {
    const { element } = draw()
    const looks = marked(element, 'line', 'g').map((line) => line.getAttribute('stroke-dasharray') ?? '')
    expect(new Set(looks.slice(1)).size).toBe(3)
    const legend = Array.from(element.querySelectorAll('text[text-anchor="start"]'), (text) => text.textContent)
    expect(legend).toEqual(['f', 'tangent', 'forward', 'central'])
  })

  it('gives wide labels the room that they need', () => {
    const far = 1e12
    const xs = curve.xs.map((x) => far + x)
    const away = { ...curve, range: [far, far + 4] as const, xs, values: xs, min: far, max: far + 4 }
    const here = { ...subject, x: far + 2, value: far + 2, slope: 1, secants: [] }
    const { element } = drawCurve(away, here, options)
    const width = '1.000000000001×10¹²'.length * 7
    const [tick] = marked(element, 'y-axis tick', 'path').map(placeOf)
    expect(tick?.[0]).toBeGreaterThan(width)
    const crowded = ticksOf(element, 'x').map(({ at }) => at)
    crowded.slice(1).forEach((at, i) => expect(at - (crowded[i] ?? NaN)).toBeGreaterThan(width))
  })

  it('counts a close-up from its middle, evenly, though the numbers there lie as far apart as its ticks', () => {
    const half = 9 * Number.EPSILON * 4
    const [low, high] = [5 - half, 5 + half]
    const near = {
      ...curve,
      range: [low, high] as const,
      xs: Float64Array.of(low, 5, high),
      values: Float64Array.of(low, 5, high),
      torn: new Uint8Array(2),
      min: low,
      max: high,
    }
    const here = { ...subject, x: 5, value: 5, slope: 1, secants: [] }
    const { element } = drawCurve(near, here, { ...options, origin: [5, 5] })
    for (const axis of ['x', 'y'] as const) {
      const ticks = ticksOf(element, axis)
      expect(ticks.map(({ label }) => label)).toEqual(['−5×10⁻¹⁵', '0', '5×10⁻¹⁵'])
      const gaps = ticks.slice(1).map(({ at }, i) => at - (ticks[i]?.at ?? NaN))
      for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? NaN, 6)
    }
  })

  it('lifts the pen where f has no value', () => {
    const holed = { ...curve, values: Float64Array.of(0, 1, NaN, 9, 16) }
    const [line] = marked(
      drawCurve(holed, { ...subject, value: NaN, slope: NaN, secants: [] }, options).element,
      'line',
    )
    expect(line?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
  })

  it('draws a constant in the middle of its height', () => {
    const level = { ...curve, values: new Float64Array(5).fill(7), min: 7, max: 7 }
    const { element } = drawCurve(level, { ...subject, value: 7, slope: 0, secants: [] }, options)
    const [line] = marked(element, 'line')
    expect(cornersOf(line).every(([, y]) => Math.abs(scaleOf(element, 'y')(y) - 7) < 0.1)).toBe(true)
  })
})
