import { describe, expect, it } from 'vitest'
import { backward, listGradients } from '../../../../src-main/engine/index'
import reference from '../../../golden/reference.json' with { type: 'json' }

const central = { method: 'central', h: 1e-4 } as const

describe('gradients at listed points', () => {
  it("are the reference's, bit for bit", () => {
    const points = reference.gradient.map(({ at }) => at)
    const { gradients, dimension } = listGradients('x0^2 + x1^2', points, central)
    expect(dimension).toBe(2)
    expect(Array.from(gradients)).toEqual(reference.gradient.flatMap(({ central: expected }) => expected))
  })

  it('come with the value and the exact gradient of each point', () => {
    const { values, exact } = listGradients(
      'x0^2/20 + x1^2',
      [
        [10, 1],
        [0, -2],
      ],
      central,
    )
    expect(Array.from(values)).toEqual([6, 4])
    expect(Array.from(exact)).toEqual([1, 2, 0, -4])
  })

  it('stand beside the points they belong to, and are exact in float64', () => {
    const points = [
      [0.1, 0.3],
      [-0.7, 1.9],
    ]
    const list = listGradients('x0^2/20 + x1^3', points, central)
    expect(Array.from(list.points)).toEqual(points.flat())
    expect(Array.from(list.exact)).toEqual(points.flatMap((point) => [...backward('x0^2/20 + x1^3', point).gradient]))
  })

  it('have a slope of 0 along a coordinate that the formula does not name', () => {
    expect(Array.from(listGradients('x0^2', [[3, 7]], central).exact)).toEqual([6, 0])
  })

  it('may be asked of an objective as the contract names it', () => {
    const objective = { kind: 'formula', text: 'x0^2' } as const
    expect(listGradients(objective, [[3, 7]], central)).toEqual(listGradients('x0^2', [[3, 7]], central))
  })

  it('are none for no points', () => {
    expect(listGradients('x0', [], central).values).toHaveLength(0)
  })

  it('refuse points of different lengths and points that are too short', () => {
    expect(() => listGradients('x0', [[1], [1, 2]], central)).toThrow()
    expect(() => listGradients('x0 + x1', [[1]], central)).toThrow('point-too-short')
    expect(() => listGradients('x0', [Array<number>(9).fill(0)], central)).toThrow('point-too-long')
  })
})
