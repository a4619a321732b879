import { beforeAll, describe, expect, it } from 'vitest'
import type { ErrorSeries } from '../../../src-renderer/figures/best-step'
import { drawDifferenceError } from '../../../src-renderer/figures/difference-error'
import { cornersOf, marked, numbersOf, ticksOf } from '../../support/read-svg'
import { useSvgDocument } from '../../support/svg-document'
import { svgText } from '../../support/svg-text'

const hs = [1e-4, 1e-3, 1e-2, 1e-1]
const forward: ErrorSeries = { kind: 'forward64', hs, errors: [1e-3, 1e-2, 1e-1, 1] }
const central: ErrorSeries = { kind: 'central32', hs, errors: [NaN, 0, 1e-4, 1e-2] }
const options = {
  width: 600,
  height: 360,
  h: 1e-2,
  names: { forward64: 'forward 64', central64: 'central 64', forward32: 'forward 32', central32: 'central 32' },
  words: { h: 'h', error: 'error', zero: 'exact', truncation: 'truncation', roundOff: 'round-off', notNumber: 'lost' },
}
const draw = (...series: ErrorSeries[]) => drawDifferenceError(series, options)
const tickAt = (figure: Element, axis: 'x' | 'y', label: string) =>
  ticksOf(figure, axis).find((tick) => tick.label === label)?.at ?? NaN

beforeAll(useSvgDocument)

describe('the figure of the error against h', () => {
  it('looks as it did', async () => {
    await expect(svgText(draw(forward, central))).toMatchFileSnapshot('drawings/difference-error.svg.txt')
  })

  it('has h to the right and the error upwards, both in powers of ten, named at their own axes', () => {
    const figure = draw(forward, central)
    expect([...ticksOf(figure, 'x')].sort((a, b) => a.at - b.at).map(({ label }) => label)).toEqual([
      '10⁻⁴',
      '10⁻³',
      '10⁻²',
      '10⁻¹',
    ])
    const up = [...ticksOf(figure, 'y')].sort((a, b) => b.at - a.at).map(({ label }) => label)
    expect(up[0]).toBe('exact')
    expect(up.at(-1)).toBe('10⁰')
    expect(marked(figure, 'x-axis label', 'text').map((text) => text.textContent)).toEqual(['h'])
    expect(marked(figure, 'y-axis label', 'text').map((text) => text.textContent)).toEqual(['error'])
  })

  it('has each error above its h', () => {
    const figure = draw(forward, central)
    const [line] = marked(figure, 'line')
    const labels = [
      ['10⁻⁴', '10⁻³'],
      ['10⁻³', '10⁻²'],
      ['10⁻²', '10⁻¹'],
      ['10⁻¹', '10⁰'],
    ] as const
    const corners = cornersOf(line)
    const step = (corners[1]?.[1] ?? NaN) - (corners[0]?.[1] ?? NaN)
    labels.forEach(([h, error], i) => {
      expect(corners[i]?.[0]).toBeCloseTo(tickAt(figure, 'x', h), 2)
      if (!Number.isNaN(tickAt(figure, 'y', error))) expect(corners[i]?.[1]).toBeCloseTo(tickAt(figure, 'y', error), 2)
    })
    // Ten times the h, ten times the error: a straight line upwards.
    expect(step).toBeLessThan(-5)
    expect((corners[3]?.[1] ?? NaN) - (corners[2]?.[1] ?? NaN)).toBeCloseTo(step, 2)
  })

  it('has an error of exactly 0 at the tick that says so, and none where there is no difference', () => {
    const figure = draw(forward, central)
    const corners = cornersOf(marked(figure, 'line')[1])
    expect(corners).toHaveLength(3)
    expect(corners[0]?.[0]).toBeCloseTo(tickAt(figure, 'x', '10⁻³'), 2)
    expect(corners[0]?.[1]).toBeCloseTo(tickAt(figure, 'y', 'exact'), 2)
    expect(figure.textContent).toContain('lost')
    expect(draw(forward).textContent).not.toContain('lost')
  })

  it('marks the h that is set', () => {
    const [rule] = marked(draw(forward), 'rule', 'line')
    expect(Number(rule?.getAttribute('x1'))).toBeCloseTo(tickAt(draw(forward), 'x', '10⁻²'), 2)
  })

  it('names the regimes left and right of the best h of the first series', () => {
    const valley: ErrorSeries = { kind: 'forward64', hs, errors: [1, 1e-3, 1e-2, 1e-1] }
    const figure = draw(valley)
    const word = (text: string) => Array.from(figure.querySelectorAll('text')).find((each) => each.textContent === text)
    const x = (text: string) => numbersOf(word(text)?.getAttribute('transform'))[0] ?? NaN
    expect(x('round-off')).toBeCloseTo(tickAt(figure, 'x', '10⁻³'), 0)
    expect(x('truncation')).toBeCloseTo(tickAt(figure, 'x', '10⁻¹'), 0)
  })
})
