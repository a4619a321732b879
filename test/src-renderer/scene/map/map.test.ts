import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import ContourStage from '../../../../src-renderer/scene/map/ContourStage.svelte'
import { axesOf } from '../../../../src-renderer/scene/geometry/axes'
import type { StageCut } from '../../../../src-renderer/scene/stage-cut'
import type { StagePath } from '../../../../src-renderer/scene/stage-path'
import { variableAxes } from '../../../../src-renderer/scene/stage-words'
import { createTransform } from '../../../../src-renderer/scene/transform'
import { cornersOf, numbersOf } from '../../../support/read-svg'
import { svgFrom } from '../../../support/svg-document'
import { svgText } from '../../../support/svg-text'
import { pathThrough, surfaceOf } from '../sample'

// x0 rises four times as fast as x1, so that swapped and mirrored axes are seen.
const slope = surfaceOf((x0, x1) => 4 * x0 + x1, 4, 9)
const run = pathThrough(
  [
    [3, -2],
    [1, 2],
    [-3, 3],
  ],
  [10, 6, -9],
)

interface Scene {
  readonly paths: readonly StagePath[]
  readonly position: number
  readonly distance: number
  readonly cut: StageCut
  readonly dimension: number
  readonly surface: ReturnType<typeof surfaceOf>
  readonly contours: boolean
}

function map({
  paths = [run],
  position = 0,
  distance = 0,
  cut,
  dimension = 2,
  surface = slope,
  contours = true,
}: Partial<Scene> = {}) {
  const range = { low: surface.min, high: surface.max }
  const transform = createTransform({ domain: surface.domain, range, dimension })
  const axes = axesOf(transform, variableAxes(dimension), dimension === 1)
  const given = { surface, transform, axes, paths, cut, positions: [position], distances: [distance], contours }
  const { body } = render(ContourStage, {
    props: { ...given, label: 'map', onhold: () => undefined, onplaced: () => undefined },
  })
  const drawing = svgFrom(body).querySelector('svg')
  if (!drawing) throw new Error('The map has no drawing.')
  return drawing
}

/** The labels beside one axis, from the middle of their text. */
function labels(drawing: Element, anchor: 'middle' | 'end') {
  return Array.from(drawing.querySelectorAll(`text[text-anchor="${anchor}"]`), (text) => ({
    text: text.textContent,
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
  }))
}

/** Pixels of a point, from what the axes' labels say. */
function place(drawing: Element, x0: number, x1: number): [number, number] {
  const [across, up] = [labels(drawing, 'middle'), labels(drawing, 'end')]
  const at = (found: { text: string; x: number; y: number }[], axis: 'x' | 'y', value: number) => {
    const zero = found.find(({ text }) => text === '0')?.[axis] ?? NaN
    const two = found.find(({ text }) => text === '2')?.[axis] ?? NaN
    return zero + ((two - zero) * value) / 2
  }
  // A label's text stands 5 pixels below the middle of its tick.
  return [at(across, 'x', x0), at(up, 'y', x1) - 5]
}

const near = (found: readonly number[], wanted: readonly number[]) => {
  expect(found.slice(0, 2)).toEqual(wanted.map((pixel) => expect.closeTo(pixel, 1) as number))
}
const circle = (drawing: Element, name: string) => Array.from(drawing.querySelectorAll(`circle.${name}`))
const centre = (element: Element | undefined) => [
  Number(element?.getAttribute('cx')),
  Number(element?.getAttribute('cy')),
]

/** Where the outline of the first ball begins, which is its middle. */
const ballOf = (drawing: Element) => numbersOf(drawing.querySelector('path.ball')?.getAttribute('d')).slice(0, 2)

describe('the map', () => {
  it('looks as it did', async () => {
    await expect(svgText(map({ position: 1.5 }))).toMatchFileSnapshot('drawings/map.svg.txt')
  })

  it('has x0 to the right and x1 upwards, each with its name at its own axis', () => {
    const drawing = map()
    const right = labels(drawing, 'middle').filter(({ text }) => /\d$/.test(text))
    expect([...right].sort((a, b) => a.x - b.x).map(({ text }) => text)).toEqual(['−4', '−2', '0', '2', '4'])
    const up = labels(drawing, 'end')
    expect([...up].sort((a, b) => b.y - a.y).map(({ text }) => text)).toEqual(['−4', '−2', '0', '2', '4'])
    const [across, along] = Array.from(drawing.querySelectorAll('text.name'))
    expect([across?.textContent, along?.textContent]).toEqual(['x₀', 'x₁'])
    expect(Number(across?.getAttribute('y'))).toBeGreaterThan(Math.max(...right.map(({ y }) => y)))
    // Beside the upper end of its axis.
    const [left = NaN, next = NaN] = right.map(({ x }) => x).sort((a, b) => a - b)
    expect(Number(along?.getAttribute('x'))).toBeLessThan((left + next) / 2)
    expect(Number(along?.getAttribute('y'))).toBeLessThan(Math.min(...up.map(({ y }) => y)) + 20)
  })

  it('has marks where its labels are', () => {
    const drawing = map()
    const marks = Array.from(drawing.querySelectorAll('line'), (line) =>
      ['x1', 'y1'].map((name) => Number(line.getAttribute(name))),
    )
    for (const { x } of labels(drawing, 'middle').filter(({ text }) => /\d$/.test(text)))
      expect(marks.some(([at]) => at === x)).toBe(true)
    for (const { y } of labels(drawing, 'end'))
      expect(marks.some(([, at]) => Math.abs((at ?? NaN) - (y - 5)) < 1e-6)).toBe(true)
  })

  it('has its brightest band where f is highest, and its contour lines where f has their height', () => {
    const drawing = map()
    const bands = Array.from(drawing.querySelectorAll('path[fill^="rgb"]'))
    const brightness = bands.map((band) => numbersOf(band.getAttribute('fill'))[0] ?? NaN)
    expect(brightness).toEqual([...brightness].sort((a, b) => a - b))
    // The topmost band lies where both coordinates are large: right and up.
    const [left, middle] = place(drawing, 0, 0)
    const corners = cornersOf(bands.at(-1))
    const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length
    expect(mean(0)).toBeGreaterThan(left)
    expect(mean(1)).toBeLessThan(middle)
    const heights = Array.from(drawing.querySelectorAll('path.contour'))
      .slice(1)
      .map((line) =>
        cornersOf(line).map(([x, y]) => {
          const [zeroX, zeroY] = place(drawing, 0, 0)
          const [oneX, oneY] = place(drawing, 1, 1)
          return (4 * (x - zeroX)) / (oneX - zeroX) + (y - zeroY) / (oneY - zeroY)
        }),
      )
    expect(heights.length).toBeGreaterThan(2)
    for (const along of heights) {
      expect(along.length).toBeGreaterThan(2)
      const level = Math.round(along[0] ?? NaN)
      expect(Math.abs(level % 5)).toBe(0)
      for (const height of along) expect(height).toBeCloseTo(level, 1)
    }
  })

  it('hides the contour lines on demand', () => {
    expect(map({ contours: false }).querySelectorAll('path.contour')).toHaveLength(0)
  })

  it('has the ball at its point: at a step, and between two of them', () => {
    near(ballOf(map()), place(map(), 3, -2))
    near(ballOf(map({ position: 1 })), place(map(), 1, 2))
    near(ballOf(map({ position: 1.25 })), place(map(), 0, 2.25))
  })

  it('draws the way taken up to the ball and no farther, and the way ahead whole', () => {
    const taken = (position: number) => cornersOf(map({ position }).querySelector('path.path') ?? undefined)
    expect(taken(0)).toEqual([])
    near(taken(0.5).at(-1) ?? [], place(map(), 2, 0))
    near(taken(1).at(-1) ?? [], place(map(), 1, 2))
    near(taken(2).at(-1) ?? [], place(map(), -3, 3))
    expect(taken(1)).toHaveLength(2)
    near(cornersOf(map().querySelector('path.ahead') ?? undefined).at(-1) ?? [], place(map(), -3, 3))
  })

  it('draws nothing ahead of the ball unless the whole run is wanted', () => {
    const drawing = map({ paths: [{ ...run, isAheadShown: false }], position: 1 })
    expect(drawing.querySelector('path.ahead')?.getAttribute('d')).toBe('')
    expect(cornersOf(drawing.querySelector('path.path') ?? undefined)).toHaveLength(2)
  })

  it('has a bead for each step that has been reached', () => {
    expect([0, 0.9, 1, 2].map((position) => circle(map({ position }), 'bead').length)).toEqual([1, 1, 2, 3])
    near(centre(circle(map({ position: 2 }), 'bead')[1]), place(map(), 1, 2))
  })

  it('has the arrow of the negative gradient point from the ball against the gradient', () => {
    // The gradient at (3, -2) is (6, -4): downhill is to the left and up.
    const numbers = numbersOf(map().querySelector('path.arrow')?.getAttribute('d'))
    near(numbers, place(map(), 3, -2))
    const [, , dx = NaN, dy = NaN] = numbers
    expect(dx).toBeLessThan(0)
    expect(dy).toBeLessThan(0)
    expect(dy / dx).toBeCloseTo(4 / 6, 6)
  })

  it('shows the exact run beside it as another shape without an arrow', () => {
    const drawing = map({ paths: [{ ...run, look: 'exact' }] })
    const outline = (of: Element) => of.querySelector('path.ball')?.getAttribute('d')
    expect(outline(drawing)).not.toBe(outline(map()))
    near(ballOf(drawing), place(map(), 3, -2))
    expect(drawing.querySelectorAll('path.arrow')).toHaveLength(0)
  })

  it('draws a cut along the variable that moves on it, through the point', () => {
    const cut = {
      point: [1, -3],
      value: 1,
      slope: 1,
      xs: Float64Array.of(-4, 4),
      values: Float64Array.of(0, 1),
    } as const
    const line = (side: StageCut['side']) =>
      map({ cut: { ...cut, side } })
        .querySelector('path.cut')
        ?.getAttribute('d') ?? ''
    expect(line('columns')).toContain('h')
    expect(numbersOf(line('columns'))[1]).toBeCloseTo(place(map(), 1, -3)[1], 1)
    expect(line('rows')).toContain('v')
    expect(numbersOf(line('rows'))[0]).toBeCloseTo(place(map(), 1, -3)[0], 1)
  })

  it('says how far its ball is off the plane of the picture, and nothing when it is on it', () => {
    expect(map({ distance: 0.31 }).querySelector('text.note')?.textContent).toBe('0.31 off the plane')
    expect(map().querySelector('.note, .shadow')).toBeNull()
  })

  it('of one variable is its curve: x0 to the right, f upwards, the ball on it', async () => {
    const surface = surfaceOf((x0) => x0 * x0, 4, 9)
    const path = {
      ...pathThrough([]),
      places: Float64Array.of(2, 0),
      values: Float64Array.of(4),
      gradients: Float64Array.of(4, 0),
    }
    const drawing = map({ surface, dimension: 1, paths: [path] })
    await expect(svgText(drawing)).toMatchFileSnapshot('drawings/curve-map.svg.txt')
    const names = Array.from(drawing.querySelectorAll('text.name'), (name) => name.textContent)
    expect(names).toEqual(['x₀', 'f(x₀)'])
    const corners = cornersOf(drawing.querySelector('path.curve') ?? undefined)
    const up = labels(drawing, 'end')
    const heightOf = (text: string) => (up.find((label) => label.text === text)?.y ?? NaN) - 5
    expect(corners).toHaveLength(9)
    expect(corners[4]?.[1]).toBeCloseTo(heightOf('0'), 1)
    expect(corners[0]?.[1]).toBeLessThan(heightOf('15'))
    const ball = ballOf(drawing)
    near(ball, corners[6] ?? [])
    expect(ball[1]).toBeLessThan(heightOf('0'))
  })

  it('leaves room for wide labels, and leaves out those that would lie on one another', () => {
    const surface = surfaceOf((x0) => 100 + 1e-12 * x0, 4, 9)
    const drawing = map({ surface, dimension: 1, paths: [] })
    for (const { text, x } of labels(drawing, 'end')) expect(x - text.length * 8.4).toBeGreaterThanOrEqual(0)
    expect(new Set(labels(drawing, 'end').map(({ text }) => text)).size).toBe(labels(drawing, 'end').length)
  })
})
