import { describe, expect, it } from 'vitest'
import { inspect, inspectNetwork } from '../../../../src-main/engine'
import { boxGraph } from '../../../../src-renderer/chapters/backward/graph-boxes'
import { samplesOf } from '../../../../src-renderer/chapters/backward/samples'

const labels = (formula: string, inputs: Record<string, number | readonly number[]>) =>
  boxGraph(inspect(formula, inputs)).boxes.map(({ label }) => label)

describe('the boxes of a graph', () => {
  it('are named by their operation; what has no box stands in the name', () => {
    expect(labels('(x0*x1 + x0)^2 + x1^2', { x0: 2, x1: -1.5 })).toEqual([
      ...['x₀', 'x₁', 'x₀ · x₁', '□ + x₀', '□²', 'x₁²', '□ + □'],
    ])
    expect(labels('sum(2*x0^2 + 2)', { x0: [1, 2] })).toEqual(['x₀', 'x₀²', '2 · □', '□ + 2', 'sum(□)'])
    expect(labels('-max(x0, x0^3, 0.5)/x0', { x0: 2 })).toEqual(['x₀', 'x₀³', 'max(x₀, □, 0.5)', '−□', '□ / x₀'])
  })

  it('of a layer are its matrices by name and what is made of them', () => {
    const layer = { kind: 'softmax-layer', inputs: [[0.6, 0.9]], targets: [2], classes: 3 } as const
    const { boxes, edges } = boxGraph(inspectNetwork(layer, [1, 2, 3, 4, 5, 6]))
    expect(boxes.map(({ label }) => label)).toEqual([
      ...['W', 'x', 'x · W', 'rowMax(□)', '□ − □', 'exp(□)', 'rowSum(□)', '□ / □', '□ + 10⁻⁷', 'log(□)', 't'],
      ...['t · □', 'rowSum(□)', '−□', 'mean(□)'],
    ])
    expect(edges.filter(({ to }) => to === 2)).toEqual([
      { from: 1, to: 2 },
      { from: 0, to: 2 },
    ])
  })

  it('are joined once, also where an operand is taken twice', () => {
    expect(boxGraph(inspect('x0*x0', { x0: 3 })).edges).toEqual([{ from: 0, to: 1 }])
    expect(boxGraph(inspect('5', {})).boxes).toHaveLength(1)
  })

  it('have room for bars where they hold samples', () => {
    const [many, one] = boxGraph(inspect('sum(x0)', { x0: [1, 2] })).boxes
    expect(many?.height).toBeGreaterThan(one?.height ?? Infinity)
  })
})

describe('samples', () => {
  it('go from one end to the other, both included: the textbook’s 17', () => {
    const samples = samplesOf({ from: -2, to: 2, step: 0.25 })
    expect([samples.length, samples[0], samples[1], samples.at(-1)]).toEqual([17, -2, -1.75, 2])
  })

  it('reach the end also where steps do not add up to it exactly', () => {
    expect(samplesOf({ from: 0, to: 0.3, step: 0.1 })).toHaveLength(4)
    expect(samplesOf({ from: 0, to: 1, step: 0.3 })).toHaveLength(4)
  })

  it('are one where the end lies before the beginning, and no more than a graph takes', () => {
    expect(samplesOf({ from: 1, to: 0, step: 1 })).toEqual([1])
    expect(samplesOf({ from: 0, to: 1e9, step: 1 })).toHaveLength(64)
  })
})
