import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../../src-main/contract/inspection'
import { inspectNetwork, networkGradient, networkLoss, predict } from '../../../../src-main/engine'
import { textbookLayer, textbookWeights as weights } from '../../../support/textbook-layer'

/** Two samples, so that a row is seen to be a sample. */
const layer = {
  ...textbookLayer,
  inputs: [
    [0.6, 0.9],
    [-1, 2],
  ],
  targets: [2, 0],
}
const { nodes, order, contributions, ...inspection } = inspectNetwork(layer, weights)
const named = (operation: string) => nodes.find((node) => node.operation === operation)
const flat = (quantity: Quantity | undefined) => [quantity ?? NaN].flat()

describe('the graph of a layer, looked into', () => {
  it('goes from W, x and t over softmax and the logarithm to the mean', () => {
    expect(nodes.map(({ operation, name }) => name ?? operation)).toEqual([
      ...['W', 'x', 'matmul', 'rowMax', 'subtract', 'exp', 'rowSum', 'divide'],
      ...['constant', 'add', 'log', 't', 'multiply', 'rowSum', 'negate', 'mean'],
    ])
    expect(nodes.filter(({ name }) => name).map(({ operation }) => operation)).toEqual(['variable', 'constant', 'constant']) // prettier-ignore
  })

  it('has matrices with their sides, row by row, and one number for each row', () => {
    expect(nodes.slice(0, 4).map(({ shape }) => shape)).toEqual([
      [2, 3],
      [2, 2],
      [2, 3],
      [2, 1],
    ])
    expect(nodes.at(-1)?.shape).toEqual([])
    expect(nodes[11]?.value).toEqual([0, 0, 1, 1, 0, 0])
  })

  it('has the scores, probabilities, loss and gradient that the layer has elsewhere, bit for bit', () => {
    const { scores, probabilities } = predict({ ...layer, weights })
    expect(named('matmul')?.value).toEqual(scores.flat())
    expect(named('divide')?.value).toEqual(probabilities.flat())
    expect(inspection.value).toBe(networkLoss({ ...layer, weights }))
    expect(inspection.gradients).toEqual({ W: [...networkGradient({ ...layer, weights, method: 'backward' })] })
    expect(inspection.central).toEqual({ W: [...networkGradient({ ...layer, weights, method: 'central', h: 1e-4 })] })
  })

  it('shows (p - t)/N at the scores, all of the softmax’s way back added up', () => {
    const gradient = flat(named('matmul')?.gradient)
    const targets = flat(nodes[11]?.value)
    flat(named('divide')?.value).forEach((p, i) => expect(gradient[i]).toBeCloseTo((p - (targets[i] ?? NaN)) / 2, 6))
  })

  it('goes back through every node that W is behind, each after all that it pays into have paid', () => {
    expect(order).toEqual([15, 14, 13, 12, 10, 9, 7, 6, 5, 4, 3, 2, 0])
    for (const { from, to } of contributions) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to))
    // Nothing to x, t and the epsilon.
    expect(new Set(contributions.map(({ to }) => to))).not.toContain(1)
  })

  it('in float32 has every number rounded', () => {
    const single = inspectNetwork(layer, weights, { precision: 'float32' })
    const numbers = [...single.nodes.flatMap(({ value, gradient }) => [...flat(value), ...flat(gradient ?? 0)])]
    for (const number of numbers) expect(number).toBe(Math.fround(number))
    expect(flat(single.gradients['W'])).toHaveLength(6)
  })
})
