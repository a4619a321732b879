import { beforeAll, describe, expect, it } from 'vitest'
import { drawSampleCurves, type SampleSeries } from '../../../src-renderer/figures/sample-curves'
import { backward } from '../../golden/reference.json'
import { cornersOf, marked, placeOf, ticksOf } from '../../support/read-svg'
import { useSvgDocument } from '../../support/svg-document'
import { svgText } from '../../support/svg-text'

const xs = backward.at
const values = xs.map((x) => 2 * x * x + 2)
const options = { width: 400, height: 300, xLabel: 'x0', names: { values: 'y', gradients: 'x0.grad' } }
const draw = (series: SampleSeries) => drawSampleCurves(series, options)
const both = { xs, values, gradients: backward.sum }

beforeAll(useSvgDocument)

describe('values and gradients over the samples', () => {
  it('look as they did', async () => {
    await expect(svgText(draw(both))).toMatchFileSnapshot('drawings/sample-curves.svg.txt')
  })

  it('are a curve and the straight line of its slopes, a mark at each sample', () => {
    const figure = draw(both)
    const [curve, line] = marked(figure, 'line').map(cornersOf)
    expect(figure.querySelectorAll('[aria-label="dot"] > *')).toHaveLength(2 * xs.length)
    const rises = (line ?? []).slice(1).map(([, y], i) => y - (line?.[i]?.[1] ?? NaN))
    for (const rise of rises) expect(rise).toBeCloseTo(rises[0] ?? NaN, 1)
    // Upwards on the screen, and y is symmetric about its lowest place in the middle.
    expect(rises[0]).toBeLessThan(0)
    expect(curve?.[0]?.[1]).toBeCloseTo(curve?.at(-1)?.[1] ?? NaN, 2)
    expect(Math.max(...(curve ?? []).map(([, y]) => y))).toBe(curve?.[8]?.[1])
  })

  it('share their axes: y = x0.grad at x0 = 1, where both are 4', () => {
    const figure = draw(both)
    const [curve, line] = marked(figure, 'line').map(cornersOf)
    const tickAt = (label: string) => ticksOf(figure, 'y').find((tick) => tick.label === label)?.at ?? NaN
    expect(curve?.[12]).toEqual(line?.[12])
    expect(curve?.[12]?.[1]).toBeCloseTo(tickAt('0') + (4 / 5) * (tickAt('5') - tickAt('0')), 1)
  })

  it('are told apart without colour: one line is whole, the other dashed, and their marks differ', () => {
    const figure = draw(both)
    const lines = Array.from(figure.querySelectorAll('[aria-label="line"]'))
    expect(lines.map((line) => line.getAttribute('stroke-dasharray') ?? '')).toEqual(['', '7 4'])
    const dots = Array.from(figure.querySelectorAll('[aria-label="dot"]'))
    expect(dots[0]?.querySelector('circle, path')?.outerHTML.replace(/transform="[^"]*"|c[xy]="[^"]*"/g, '')).not.toBe(
      dots[1]?.querySelector('circle, path')?.outerHTML.replace(/transform="[^"]*"|c[xy]="[^"]*"/g, ''),
    )
  })

  it('say nothing of a gradient that is not there yet: no line, no name, and an axis for y alone', () => {
    const figure = draw({ xs, values, gradients: undefined })
    expect(marked(figure, 'line')).toHaveLength(1)
    expect(figure.textContent).not.toContain('x0.grad')
    expect(ticksOf(figure, 'y').some(({ label }) => label.startsWith('−'))).toBe(false)
  })

  it('keep room between their marks, so that many samples leave the dash in sight', () => {
    const many = Array.from({ length: 64 }, (_, i) => i)
    const figure = draw({ xs: many, values: many, gradients: undefined })
    const places = marked(figure, 'dot', 'circle').map((dot) => Number(dot.getAttribute('cx')))
    expect(places.length).toBeGreaterThan(10)
    for (const [i, place] of places.slice(1).entries()) expect(place - (places[i] ?? NaN)).toBeGreaterThan(9)
    expect(marked(figure, 'line').map((line) => cornersOf(line).length)).toEqual([64])
  })

  it('leave a gap where there is no finite number', () => {
    const figure = draw({ xs: [0, 1, 2, 3], values: [1, Infinity, NaN, 2], gradients: undefined })
    expect(placeOf(marked(figure, 'x-axis tick label', 'text')[0])[0]).toBeGreaterThan(0)
    expect(figure.querySelectorAll('[aria-label="dot"] > *')).toHaveLength(2)
    expect(svgText(figure)).not.toMatch(/NaN|Infinity/)
  })
})
