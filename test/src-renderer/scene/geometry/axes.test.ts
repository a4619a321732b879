import { describe, expect, it } from 'vitest'
import { axesOf, axisLabels, axisLines, facing } from '../../../../src-renderer/scene/geometry/axes'
import { createTransform, HIGH } from '../../../../src-renderer/scene/transform'

// Unlike on every axis, so that swapped ones are seen.
const transform = createTransform({
  domain: { x0: [0, 4], x1: [-40, 0] },
  range: { low: 100, high: 500 },
  dimension: 2,
})
const names = { across: 'x₀', along: 'x₁', height: 'f' }
const axes = axesOf(transform, names, false)
/** The eye stands in front on the right: it sees the sides at x = 1 and z = 1. */
const side = facing([1, 1, 2])
const labels = axisLabels(axes, transform, side)
const textsOf = (axis: string) =>
  labels.filter(({ id, isName }) => !isName && id.startsWith(axis)).map(({ text }) => text)
const label = (text: string) => labels.find((each) => each.text === text)

describe('the axes in space', () => {
  it('have the numbers of their own variable', () => {
    expect(textsOf('across')).toEqual(['0', '1', '2', '3', '4'])
    expect(textsOf('along')).toEqual(['−40', '−30', '−20', '−10', '0'])
    expect(textsOf('height')).toEqual(['100', '200', '300', '400', '500'])
    expect(axesOf(transform, names, true).along).toEqual([])
  })

  it('say a power of ten once, beside the name, which then must not be left out', () => {
    const large = createTransform({ domain: { x0: [0, 4], x1: [-40, 0] }, range: { low: 0, high: 4e60 }, dimension: 2 })
    const texts = axisLabels(axesOf(large, names, false), large, side)
    expect(texts.filter(({ id }) => id.startsWith('height')).map(({ text, mustStay }) => [text, mustStay])).toEqual(
      ['f  ×10⁶⁰', '0', '1', '2', '3', '4'].map((text) => [text, true]),
    )
    expect(texts.find(({ id }) => id === 'across')?.text).toBe('x₀')
  })

  it('have each number at its place: x0 along the front, x1 along the side, f on the upright', () => {
    expect(label('3')?.place).toEqual([transform.x(3), 0, 1])
    expect(label('−30')?.place).toEqual([1, 0, transform.z(-30)])
    expect(label('300')?.place[1]).toBe(transform.y(300))
  })

  it('have their names at their own sides, those on the floor in the middle and that of f on top', () => {
    expect(label('x₀')?.place).toEqual([0, 0, 1])
    expect(label('x₁')?.place).toEqual([1, 0, 0])
    expect(label('f')?.place[1]).toBe(HIGH)
    expect(labels.slice(0, 3).map(({ isName }) => isName)).toEqual([true, true, true])
  })

  it('stand their words off outwards, away from the picture', () => {
    expect(label('x₀')?.out).toEqual([0, 0, 1])
    expect(label('x₁')?.out).toEqual([1, 0, 0])
    const [x = NaN, , z = NaN] = label('300')?.out ?? []
    const [px = NaN, , pz = NaN] = label('300')?.place ?? []
    expect([Math.sign(x), Math.sign(z)]).toEqual([px, pz])
  })

  it('face the eye: the sides near to it, and the upright at the corner farthest left', () => {
    expect([facing([1, 1, 1]), facing([-1, 1, 1]), facing([1, 1, -1])].map(({ x, z }) => [x, z])).toEqual([
      [1, 1],
      [-1, 1],
      [1, -1],
    ])
    // From straight ahead left is x = -1; from behind it is x = 1.
    expect(facing([0.1, 1, 5]).corner[0]).toBe(-1)
    expect(facing([0.1, 1, -5]).corner[0]).toBe(1)
  })

  it('have no upright when seen from straight above', () => {
    const above = facing([0, 5, 0.01])
    expect(above.isAbove).toBe(true)
    expect(facing([0, 1, 1]).isAbove).toBe(false)
    expect(axisLabels(axes, transform, above).some(({ id }) => id.startsWith('height'))).toBe(false)
    expect(axisLines(axes, transform, above).length).toBe(6 * (4 + 5 + 5))
  })

  it('have a mark at each number, on the floor and outwards', () => {
    const lines = axisLines(axes, transform, side)
    expect(lines.length).toBe(6 * (4 + 1 + 5 + 5 + 5))
    const mark = (index: number) =>
      Array.from(lines.slice(6 * index, 6 * index + 6), (part) => Math.round(part * 1e5) / 1e5)
    expect(mark(5)).toEqual([transform.x(0), 0, 1, transform.x(0), 0, 1.03])
    expect(mark(10)).toEqual([1, 0, transform.z(-40), 1.03, 0, transform.z(-40)])
    expect(mark(15)[1]).toBeCloseTo(transform.y(100), 5)
  })
})
