import { beforeAll, describe, expect, it } from 'vitest'
import { drawLossFrame, lossEnds, lossLine, type LossSeries } from '../../../src-renderer/figures/loss'
import { cornersOf, marked, placeOf, ticksOf } from '../../support/read-svg'
import { useSvgDocument } from '../../support/svg-document'
import { svgText } from '../../support/svg-text'

const series = (...values: number[]): LossSeries => ({
  steps: Float64Array.from(values, (_, step) => step),
  values: Float64Array.from(values),
})

/** A figure as it lies on the page: its frame, and the line of each run. */
function draw(...all: LossSeries[]) {
  const { element, place } = drawLossFrame(lossEnds(all, all[0]?.steps.at(-1) ?? 0), {
    width: 300,
    height: 180,
    stepLabel: 'step',
  })
  return { element, place, lines: all.map((one) => lossLine(one, place)) }
}

beforeAll(useSvgDocument)

describe('the loss over steps', () => {
  it('looks as it did', async () => {
    const { element } = draw(series(100, 10, 1, 0.1), series(100, 20, 4, 1))
    await expect(svgText(element)).toMatchFileSnapshot('drawings/loss.svg.txt')
  })

  it('has steps to the right, f upwards, and names the steps at their axis', () => {
    const { element } = draw(series(100, 10, 1, 0.1))
    expect(ticksOf(element, 'x').map(({ label }) => label)).toEqual(['0', '1', '2', '3'])
    const right = ticksOf(element, 'x').map(({ at }) => at)
    expect(right).toEqual([...right].sort((a, b) => a - b))
    const up = ticksOf(element, 'y')
    const powers = ['10⁻¹', '10⁰', '10¹', '10²']
    expect([...up].sort((a, b) => b.at - a.at).map(({ label }) => label)).toEqual(powers)
    expect(marked(element, 'x-axis label', 'text').map((text) => text.textContent)).toEqual(['step'])
  })

  it('is logarithmic while f stays above 0: ten times less is one step down, each time the same', () => {
    const [line] = draw(series(100, 10, 1, 0.1)).lines
    const heights = cornersOf(line).map(([, y]) => y)
    const steps = heights.slice(1).map((y, i) => y - (heights[i] ?? NaN))
    expect(steps[0]).toBeGreaterThan(10)
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 2)
  })

  it('is linear as soon as f reaches 0 or below', () => {
    expect([[series(4, 1)], [series(4, 0)], []].map((all) => lossEnds(all, 1).isLogarithmic)).toEqual([
      true,
      false,
      false,
    ])
    const [line] = draw(series(6, 3, 0, -3)).lines
    const heights = cornersOf(line).map(([, y]) => y)
    const steps = heights.slice(1).map((y, i) => y - (heights[i] ?? NaN))
    expect(steps[0]).toBeGreaterThan(10)
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 2)
  })

  it('puts the mark of a step on the line', () => {
    for (const values of [
      [100, 10, 1, 0.1],
      [6, 3, 0, -3],
    ]) {
      const { place, lines } = draw(series(...values))
      const corners = cornersOf(lines[0])
      values.forEach((value, step) => {
        expect(place(step, value)?.x).toBeCloseTo(corners[step]?.[0] ?? NaN, 2)
        expect(place(step, value)?.y).toBeCloseTo(corners[step]?.[1] ?? NaN, 2)
      })
    }
  })

  it('has no mark where there is no place: no number, or nothing above 0 on a log axis', () => {
    const { place } = draw(series(100, 10))
    expect([place(1, NaN), place(1, 0), place(1, -1), place(1, Infinity)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('draws each run with its own values on the axes of all', () => {
    const { lines } = draw(series(100, 10), series(100, 50))
    const [run, beside] = lines.map((line) => cornersOf(line).map(([, y]) => y))
    expect(run?.[0]).toBe(beside?.[0])
    expect(run?.[1]).toBeGreaterThan(beside?.[1] ?? NaN)
  })

  it('keeps its axes while no value leaves their decades, so that only the line moves under a dragging hand', () => {
    expect(lossEnds([series(90, 20, 3)], 2)).toEqual(lossEnds([series(50, 10, 2)], 2))
    expect(lossEnds([series(90, 20, 3)], 2)).not.toEqual(lossEnds([series(90, 20, 0.3)], 2))
  })

  it('ends at the last step to come, however few there are so far', () => {
    const ends = lossEnds([series(100, 10)], 4)
    const { element } = drawLossFrame(ends, { width: 300, height: 180, stepLabel: 'step' })
    expect(ticksOf(element, 'x').at(-1)?.label).toBe('4')
  })

  it('breaks the line where f is no number, and keeps the steps on their axis', () => {
    const [line] = draw(series(100, Infinity, 10, 1)).lines
    expect(line?.match(/M/g)).toHaveLength(2)
    expect(cornersOf(line)).toHaveLength(3)
  })

  it('gives a million steps labels that are not cut off', () => {
    const long = { steps: Float64Array.of(0, 1e6), values: Float64Array.of(2, 1) }
    const { element } = draw(long)
    const last = ticksOf(element, 'x').at(-1)
    expect(last?.label).toBe('10⁶')
    expect(
      placeOf(marked(element, 'x-axis tick label', 'text').at(-1))[0] + ((last?.label.length ?? NaN) * 7.5) / 2,
    ).toBeLessThanOrEqual(300)
  })
})
