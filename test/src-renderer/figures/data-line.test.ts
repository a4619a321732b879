import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawDataFrame } from '../../../src-renderer/figures/data-line'
import type { PixelPlace } from '../../../src-renderer/figures/pixel-place'
import type { DataPair } from '../../../src-renderer/state/descent-setup.svelte'
import { ticksOf } from '../../support/read-svg'
import { useSvgDocument } from '../../support/svg-document'
import { svgText } from '../../support/svg-text'

const SIZE = { width: 300, height: 180 }
const PAIRS: readonly DataPair[] = [
  [0, 6],
  [1, 9],
  [4, 14],
]
const draw = (pairs = PAIRS) => drawDataFrame(pairs, SIZE)

/** Reads the height of a place off the labels of the axis, as a person does. */
function heightOf(element: Element, y: number): number {
  const [first, second] = ticksOf(element, 'y')
  const [low, high] = [Number(first?.label), Number(second?.label)]
  return low + ((y - (first?.at ?? NaN)) * (high - low)) / ((second?.at ?? NaN) - (first?.at ?? NaN))
}

/** The same along the other axis. */
function positionOf(element: Element, x: number): number {
  const [first, second] = ticksOf(element, 'x')
  const [left, right] = [Number(first?.label), Number(second?.label)]
  return left + ((x - (first?.at ?? NaN)) * (right - left)) / ((second?.at ?? NaN) - (first?.at ?? NaN))
}

beforeAll(useSvgDocument)

describe('data and a line', () => {
  it('looks as it did', async () => {
    await expect(svgText(draw().element)).toMatchFileSnapshot('drawings/data-line.svg.txt')
  })

  it('has a mark for each pair, where its x and y are', () => {
    const { element, marks } = draw()
    const read = marks.map(({ x, y }) => [positionOf(element, x), heightOf(element, y)])
    read.forEach(([x, y], i) => {
      expect(x).toBeCloseTo(PAIRS[i]?.[0] ?? NaN, 6)
      expect(y).toBeCloseTo(PAIRS[i]?.[1] ?? NaN, 6)
    })
  })

  it('has the line at slope times x plus intercept, at both of its ends', () => {
    const { element, place } = draw()
    for (const line of [
      { slope: 2, intercept: 3 },
      { slope: -1.5, intercept: 10 },
      { slope: 0, intercept: 0 },
      { slope: 50, intercept: -60 },
    ]) {
      const { ends = [] } = place(line)
      expect(ends).toHaveLength(2)
      for (const { x, y } of ends)
        expect(heightOf(element, y)).toBeCloseTo(line.slope * positionOf(element, x) + line.intercept, 6)
    }
  })

  it('has from each pair an upright piece that ends on the line', () => {
    const { element, marks, place } = draw()
    const { residuals } = place({ slope: 2, intercept: 3 })
    expect(residuals).toHaveLength(3)
    residuals.forEach(({ x, from, to }, i) => {
      expect({ x, y: from }).toEqual(marks[i])
      expect(heightOf(element, to)).toBeCloseTo(2 * (PAIRS[i]?.[0] ?? NaN) + 3, 6)
    })
  })

  it('cuts a steep line, and what pairs lack to it, at the edges', () => {
    const { place } = draw()
    const { ends, residuals } = place({ slope: 1000, intercept: -1000 })
    const heights = [...(ends ?? []).map(({ y }) => y), ...residuals.flatMap(({ from, to }) => [from, to])]
    expect(ends).toBeDefined()
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(10 - 1e-3)
    for (const height of heights) expect(height).toBeLessThanOrEqual(180 - 36 + 1e-3)
  })

  it('has an upright line where the slope is as large as a number can be, however that rounds', () => {
    // Both are 0 at x = 2.
    for (const slope of [1e12, 1e100, 1e300]) {
      const { element, place } = draw()
      const { ends = [] } = place({ slope, intercept: -2 * slope })
      expect(ends.map(({ y }) => y)).toEqual([180 - 36, 10])
      for (const { x } of ends) expect(positionOf(element, x)).toBeCloseTo(2, 6)
    }
  })

  it('has no line where it is outside, or its numbers have overflowed; the axes stay', () => {
    const { place } = draw()
    for (const [slope, intercept] of [
      [0, 1e6],
      [0, -1e300],
      [Infinity, 0],
      [NaN, NaN],
      [1e308, -1e308],
      [-Infinity, Infinity],
    ] as const)
      expect(place({ slope, intercept }).ends).toBeUndefined()
    expect(place({ slope: NaN, intercept: 0 }).residuals).toEqual([])
  })

  it('shows the height 0, where the line begins, unless the data are far from it', () => {
    const labels = (pairs: readonly DataPair[]) => ticksOf(draw(pairs).element, 'y').map(({ label }) => label)
    expect(labels([[0, 20], [1, 50]])).toContain('0') // prettier-ignore
    expect(labels([[0, -20], [1, -50]])).toContain('0') // prettier-ignore
    expect(labels([[0, 150], [1, 170]])).not.toContain('0') // prettier-ignore
    expect(labels([[0, -150], [1, -170]])).not.toContain('0') // prettier-ignore
  })

  it('has so few labels below that wide ones stand apart', () => {
    const ticks = ticksOf(draw([[10000.5, 1], [10000.9, 2]]).element, 'x') // prettier-ignore
    expect(ticks.length).toBeGreaterThan(1)
    ticks.slice(1).forEach(({ label, at }, i) => {
      expect(at - (ticks[i]?.at ?? NaN)).toBeGreaterThan(7.5 * label.length)
    })
  })

  it('can be drawn of any data and any line', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    const isFinite = ({ x, y }: PixelPlace) => Number.isFinite(x) && Number.isFinite(y)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 8 }),
        fc.record({ slope: fc.double(), intercept: fc.double() }),
        (pairs, line) => {
          const { marks, place } = drawDataFrame(pairs, SIZE)
          const { ends = [], residuals } = place(line)
          expect([...marks, ...ends].every(isFinite)).toBe(true)
          expect(residuals.flatMap(({ x, from, to }) => [x, from, to]).every(Number.isFinite)).toBe(true)
        },
      ),
      { numRuns: 50 },
    )
  })
})
