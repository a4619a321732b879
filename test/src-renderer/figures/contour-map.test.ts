import { beforeAll, describe, expect, it } from 'vitest'
import { sampleSurface } from '../../../src-main/engine'
import { drawContourMap } from '../../../src-renderer/figures/contour-map'
import { cornersOf, marked, numbersOf, ticksOf } from '../../support/read-svg'
import { useSvgDocument } from '../../support/svg-document'
import { svgText } from '../../support/svg-text'

// Not square around 0 alike on both axes, so that swapped or mirrored axes are seen.
const domain = { x0: [0, 4], x1: [10, 14] } as const
const slope = sampleSurface('x0', domain, 9, 9)
const arrow = { x0: 1, x1: 11, along: [2, 1] as const }
const draw = (surface = slope) => drawContourMap(surface, [arrow], { domain, width: 400, height: 300 })

beforeAll(useSvgDocument)

describe('the contour map', () => {
  it('looks as it did', async () => {
    await expect(svgText(draw().element)).toMatchFileSnapshot('drawings/contour-map.svg.txt')
  })

  it('has x0 to the right and x1 upwards, with their numbers and names at their own axes', () => {
    const { element, frame } = draw()
    expect(ticksOf(element, 'x').map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4'])
    expect(ticksOf(element, 'y').map(({ label }) => label)).toEqual(['10', '11', '12', '13', '14'])
    const [right, up] = [ticksOf(element, 'x').map(({ at }) => at), ticksOf(element, 'y').map(({ at }) => at)]
    expect(right).toEqual([...right].sort((a, b) => a - b))
    expect(up).toEqual([...up].sort((a, b) => b - a))
    const names = marked(element, 'text', 'text').map(
      (text) => [text.textContent, numbersOf(text.getAttribute('transform'))] as const,
    )
    const [below, above] = [names.find(([name]) => name === 'x₀')?.[1], names.find(([name]) => name === 'x₁')?.[1]]
    expect(below?.[1]).toBeCloseTo(frame.top + frame.side, 0)
    expect(above?.[1]).toBeCloseTo(frame.top, 0)
  })

  it('puts a point where the ticks say, and knows the point under a pixel', () => {
    const { element, place, pointAt } = draw()
    const at = (axis: 'x' | 'y', label: string) =>
      ticksOf(element, axis).find((tick) => tick.label === label)?.at ?? NaN
    expect(place(1, 13).x).toBeCloseTo(at('x', '1'), 2)
    expect(place(1, 13).y).toBeCloseTo(at('y', '13'), 2)
    expect(pointAt(at('x', '1'), at('y', '13'))).toEqual([1, 13])
    expect(pointAt(-1e4, -1e4)).toEqual([0, 14])
    expect(pointAt(1e4, 1e4)).toEqual([4, 10])
  })

  it('has the contour lines where f has those heights', () => {
    const { element, place } = draw()
    const lines = marked(element, 'line').map(cornersOf)
    // f is x0: its contour lines stand upright, at every fifth.
    const standing = (height: number) => (line: [number, number][]) =>
      line.filter(([x]) => Math.abs(x - place(height, 10).x) < 0.01).length > 5
    for (const height of [0.2, 1, 2.4, 3]) expect(lines.filter(standing(height))).toHaveLength(1)
    for (const height of [0.1, 2.5]) expect(lines.filter(standing(height))).toHaveLength(0)
  })

  it('has an arrow that starts at its point, points its way and is as long as it says', () => {
    const { element, place } = draw()
    const [vector] = marked(element, 'vector')
    const [x = NaN, y = NaN, turn = NaN] = numbersOf(vector?.getAttribute('transform'))
    const [from, to] = [place(1, 11), place(3, 12)]
    expect([x, y]).toEqual([expect.closeTo(from.x, 2), expect.closeTo(from.y, 2)])
    // A vector of the library points up and is turned clockwise.
    const tip = cornersOf(vector)
      .map(([dx, dy]) => {
        const angle = (turn * Math.PI) / 180
        return [x + dx * Math.cos(angle) - dy * Math.sin(angle), y + dx * Math.sin(angle) + dy * Math.cos(angle)]
      })
      .sort((a, b) => Math.hypot((b[0] ?? 0) - x, (b[1] ?? 0) - y) - Math.hypot((a[0] ?? 0) - x, (a[1] ?? 0) - y))[0]
    expect(tip?.[0]).toBeCloseTo(to.x, 0)
    expect(tip?.[1]).toBeCloseTo(to.y, 0)
  })

  it('has the same scale on both axes, in the largest square that fits', () => {
    for (const [width, height] of [
      [400, 300],
      [200, 500],
    ] as const) {
      const { frame, place } = drawContourMap(slope, [], { domain, width, height })
      expect(place(4, 10).x - place(0, 10).x).toBeCloseTo(frame.side, 6)
      expect(place(0, 10).y - place(0, 14).y).toBeCloseTo(frame.side, 6)
      expect(frame.left + frame.side).toBeLessThanOrEqual(width)
      expect(frame.top + frame.side).toBeLessThanOrEqual(height)
    }
  })

  it('is drawn without a surface, and with one that has no value anywhere', () => {
    const { element } = drawContourMap(undefined, [], { domain, width: 400, height: 300 })
    expect(ticksOf(element, 'x').length).toBeGreaterThan(2)
    expect(ticksOf(draw(sampleSurface('log(-1 - x0^2)', domain, 5, 5)).element, 'x').length).toBeGreaterThan(2)
  })

  it('keeps a point that is far away at a finite pixel', () => {
    const { place } = drawContourMap(undefined, [], {
      domain: { x0: [-1e-310, 1e-310], x1: [-1e-310, 1e-310] },
      width: 400,
      height: 300,
    })
    expect(Object.values(place(1, -1)).every(Number.isFinite)).toBe(true)
  })
})
