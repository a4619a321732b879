import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { descend, listGradients, networkGradient, networkLoss, nudges, sampleField, sampleSurface } from '../../../../src-main/engine' // prettier-ignore
import { createObjective } from '../../../../src-main/engine/objective/create-objective'
import { weightedLayer } from '../../../support/random-layer'
import { textbookLayer as layer, textbookWeights as weights } from '../../../support/textbook-layer'

const h = 1e-4
const optimizer = (learningRate: number) => ({ kind: 'gradient-descent' as const, learningRate })
const { origin, across, along } = {
  origin: weights,
  across: [0, 0, 1, 0, 0, 0],
  along: [0, 0, 0, 0, 0, 1],
}

describe('the objective of a layer', () => {
  it('has a coordinate for each weight: the row is the input, the column the class', () => {
    const { dimension, names } = createObjective(layer, {})
    expect([dimension, ...names]).toEqual([6, 'w00', 'w01', 'w02', 'w10', 'w11', 'w12'])
  })

  it.each(['forward', 'central', 'backward'] as const)(
    'has value and gradient by %s, and leaves the point',
    (method) => {
      const objective = createObjective(layer, { derivative: { method, h } })
      const point = Float64Array.from(weights)
      const gradient = new Float64Array(6)
      expect(objective.value(point)).toBe(networkLoss({ ...layer, weights }))
      expect(objective.gradient(point, gradient)).toBe(networkLoss({ ...layer, weights }))
      expect(gradient).toEqual(networkGradient({ ...layer, weights, method, h }))
      expect(objective.exactGradient(point, gradient)).toBe(networkLoss({ ...layer, weights }))
      expect(gradient).toEqual(networkGradient({ ...layer, weights, method: 'backward' }))
      expect([...point]).toEqual(weights)
    },
  )

  it('is read in float32 with every number rounded', () => {
    const single = createObjective(layer, { derivative: { method: 'central', h }, precision: 'float32' })
    const point = Float64Array.from(Float32Array.from(weights))
    const gradient = new Float64Array(6)
    const loss = single.gradient(point, gradient)
    for (const number of [loss, single.derivative.h, ...gradient]) expect(number).toBe(Math.fround(number))
    expect(loss).not.toBe(networkLoss({ ...layer, weights: point }))
    expect(loss).toBeCloseTo(networkLoss({ ...layer, weights: point }), 6)
    single.exactGradient(point, gradient)
    for (const slope of gradient) expect(slope).toBe(Math.fround(slope))
    networkGradient({ ...layer, weights, method: 'backward' }).forEach((slope, i) => {
      expect(gradient[i]).toBeCloseTo(slope, 6)
    })
  })

  it.each([0.7, 0.3, 0.1, 0.01, 1e-3, 1e-4])(
    'takes forward differences in float32 with h = %d rounded too',
    (exactH) => {
      const { fround } = Math
      const single = createObjective(layer, { derivative: { method: 'forward', h: exactH }, precision: 'float32' })
      const point = Float64Array.from(Float32Array.from(weights))
      const gradient = new Float64Array(6)
      const loss = single.gradient(point, gradient)
      const slopes = Array.from(point, (_, i) => {
        const nudged = point.map((x, k) => (k === i ? fround(x + fround(exactH)) : x))
        return fround(fround(single.value(nudged) - loss) / fround(exactH))
      })
      expect([...gradient]).toEqual(slopes)
    },
  )

  it('has the second derivatives that differences of its exact gradient show', () => {
    const epsilons = fc.constantFrom(1e-7, 0.01, 1)
    fc.assert(
      fc.property(weightedLayer(3), epsilons, ({ layer: plain, weights: at }, epsilon) => {
        const objective = createObjective({ ...plain, epsilon }, {})
        const { dimension } = objective
        const hessian = new Float64Array(dimension * dimension)
        const point = Float64Array.from(at)
        objective.hessian?.(point, hessian)
        const slopesAt = (i: number, nudge: number) => {
          const gradient = new Float64Array(dimension)
          objective.exactGradient(
            point.map((x, k) => (k === i ? x + nudge : x)),
            gradient,
          )
          return gradient
        }
        for (let i = 0; i < dimension; i++) {
          const [above, below] = [slopesAt(i, 1e-5), slopesAt(i, -1e-5)]
          for (let j = 0; j < dimension; j++) {
            const slope = ((above[j] ?? NaN) - (below[j] ?? NaN)) / 2e-5
            expect(Math.abs((hessian[i * dimension + j] ?? NaN) - slope)).toBeLessThan(1e-7)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('what is done with a formula is done with a layer', () => {
  it('the loop of nudges reads the loss twelve times and ends in the gradient', () => {
    const { moves, readings, gradient, exact } = nudges(layer, weights, h)
    expect([moves.length, readings]).toEqual([36, 12])
    expect(gradient).toEqual(networkGradient({ ...layer, weights, method: 'central', h }))
    expect(exact).toEqual(networkGradient({ ...layer, weights, method: 'backward' }))
  })

  it('gradients at listed points', () => {
    const points = [weights, weights.map((weight) => -weight)]
    const { values, gradients } = listGradients(layer, points, { method: 'central', h })
    expect([...values]).toEqual(points.map((point) => networkLoss({ ...layer, weights: point })))
    expect(gradients.slice(6)).toEqual(networkGradient({ ...layer, weights: points[1] ?? [], method: 'central', h }))
  })

  it('a surface over two weights, and its arrows', () => {
    const plane = { origin, across, along }
    const domain = { x0: [-1, 1], x1: [-1, 1] } as const
    const { heights } = sampleSurface(layer, domain, 3, 3, plane)
    const moved = [...weights]
    moved[2] = (moved[2] ?? NaN) + 1
    moved[5] = (moved[5] ?? NaN) - 1
    expect(heights[2]).toBe(networkLoss({ ...layer, weights: moved }))
    expect(heights[4]).toBe(networkLoss({ ...layer, weights }))
    const grid = { from: 0, to: 0, step: 1 }
    const slopes = networkGradient({ ...layer, weights, method: 'backward' })
    const field = sampleField(layer, { x0: grid, x1: grid }, { method: 'backward', h }, plane)
    expect([...field.gradients]).toEqual([slopes[2], slopes[5]])
  })

  it('a descent, whatever the method, by the very numbers of the gradient', () => {
    for (const method of ['forward', 'central', 'backward'] as const) {
      const { points } = descend({ objective: layer, start: weights, optimizer: optimizer(1), steps: 2, derivative: { method, h } }) // prettier-ignore
      const first = networkGradient({ ...layer, weights, method, h })
      expect([...points.slice(6, 12)]).toEqual(weights.map((weight, i) => weight - (first[i] ?? NaN)))
    }
  })
})

describe('how a descent on a layer ends', () => {
  const end = (samples: Pick<typeof layer, 'inputs' | 'targets'>, start: readonly number[]) =>
    descend({
      ...{ objective: { ...layer, ...samples }, start, steps: 1000 },
      optimizer: optimizer(1),
      derivative: { method: 'backward' },
    }).outcome

  it('has diverged, not lost its value, where numbers become too large: a layer has a loss at all weights', () => {
    // The first step makes weights of about 1e200, which are numbers, and scores of 1e400, which are none.
    const samples = { inputs: [[1e200, -1e200]], targets: [0] }
    expect(end(samples, [0, 0, 0, 0, 0, 0])).toEqual({ kind: 'diverged', step: 1 })
  })

  it('has converged among samples that contradict each other, at equal probabilities', () => {
    const same = [1, 0]
    const samples = { inputs: [same, same, same], targets: [0, 1, 2] }
    expect(end(samples, [1, 2, 0, 0, 0, 0])).toMatchObject({ kind: 'converged' })
    expect(end(samples, [0, 0, 0, 0, 0, 0])).toMatchObject({ kind: 'flat' })
  })
})
