import { describe, expect, it } from 'vitest'
import type { SoftmaxLayer } from '../../../../src-main/contract/layer'
import {
  descend,
  largestCurvature,
  networkGradient,
  networkLoss,
  predict,
  readNetwork,
} from '../../../../src-main/engine'
import reference from '../../../golden/reference.json' with { type: 'json' }
import { bowlDescent } from '../../../support/descents'
import { textbookLayer as layer, textbookWeights as weights } from '../../../support/textbook-layer'
import { failureOf } from '../failure-of'

const { h } = reference
const { tolerance, runs, ...expected } = reference.weights

/**
 * exp and log may differ in the last bit between languages. So may the loss, which is near 1, and a central difference
 * makes of the last bit of each of its two readings this much.
 */
const LAST_BITS = (2 * 2 ** -53) / (2 * h)

const relative = (one: number, other: number) => Math.abs(one / other - 1)

describe('the textbook’s layer equals NumPy', () => {
  it('in scores, probabilities and loss', () => {
    const { scores, probabilities } = predict({ ...layer, weights })
    scores
      .flat()
      .forEach((score, i) => expect(relative(score, expected.scores.flat()[i] ?? NaN)).toBeLessThan(tolerance))
    probabilities
      .flat()
      .forEach((p, i) => expect(relative(p, expected.probabilities.flat()[i] ?? NaN)).toBeLessThan(tolerance))
    expect(relative(networkLoss({ ...layer, weights }), expected.loss)).toBeLessThan(tolerance)
  })

  it('in the gradient by central differences, but for what the last bits of the loss make of it', () => {
    const gradient = networkGradient({ ...layer, weights, method: 'central', h })
    expect(gradient).toHaveLength(6)
    expected.gradient.flat().forEach((slope, i) => {
      expect(Math.abs((gradient[i] ?? NaN) - slope)).toBeLessThanOrEqual(LAST_BITS + tolerance * Math.abs(slope))
    })
  })

  it.each(runs)(
    'in a run of $steps steps with η = $learningRate',
    ({ learningRate, steps, lossAfter, lastWeights }) => {
      const { points, values } = descend({
        objective: layer,
        start: weights,
        optimizer: { kind: 'gradient-descent', learningRate },
        steps,
        derivative: { method: 'central', h },
      })
      // Each step moves a weight by η times its slope, last bits included; the loss changes by less than a weight does.
      const drift = steps * learningRate * LAST_BITS
      for (const [step, loss] of Object.entries(lossAfter))
        expect(Math.abs((values[Number(step)] ?? NaN) - loss)).toBeLessThanOrEqual(tolerance)
      const last = points.slice(steps * weights.length)
      lastWeights.flat().forEach((weight, i) => {
        expect(Math.abs((last[i] ?? NaN) - weight)).toBeLessThanOrEqual(drift + tolerance * Math.abs(weight))
      })
    },
  )
})

describe('what the textbook’s numbers show', () => {
  it('the rows of the gradient are in the ratio 0.9 : 0.6 of the inputs, and each adds up to 0', () => {
    const gradient = networkGradient({ ...layer, weights, method: 'closed-form' })
    const [above, below] = [gradient.slice(0, 3), gradient.slice(3)]
    below.forEach((slope, c) => expect(relative(slope / (above[c] ?? NaN), 1.5)).toBeLessThan(tolerance))
    for (const row of [above, below]) expect(Math.abs(row.reduce((sum, slope) => sum + slope))).toBeLessThan(1e-15)
  })

  it('gradient descent is stable there up to η = 4.495, by the curvature of the loss', () => {
    // The largest eigenvalue of the 3 × 3 matrix diag p - ppᵀ is 0.38028 by power iteration; times |x|² = 1.17.
    expect(2 / largestCurvature(layer, weights)).toBeCloseTo(4.495, 3)
  })

  it('one reading has all of it, with twelve readings of the loss for six weights', () => {
    const reading = readNetwork(layer, weights, h)
    expect(reading).toEqual({
      ...predict({ ...layer, weights }),
      loss: networkLoss({ ...layer, weights }),
      central: networkGradient({ ...layer, weights, method: 'central', h }),
      readings: 12,
      backward: networkGradient({ ...layer, weights, method: 'backward' }),
      closedForm: networkGradient({ ...layer, weights, method: 'closed-form' }),
      curvature: largestCurvature(layer, weights),
    })
  })

  it('the doors need not be told how many classes there are, and take the weights as a matrix, too', () => {
    const { inputs } = layer
    const asMatrix = expected.W
    for (const targets of [[2], [[0, 0, 1]]]) {
      const open = { inputs, targets, weights: asMatrix }
      expect(networkLoss(open)).toBe(networkLoss({ ...layer, weights }))
      expect(networkGradient({ ...open, method: 'central' })).toEqual(
        networkGradient({ ...layer, weights, method: 'central' }),
      )
      const { classes: _, ...unsaid } = { ...layer, targets }
      expect(largestCurvature(unsaid, weights)).toBe(largestCurvature(layer, weights))
      const run = (objective: SoftmaxLayer) => descend({ ...bowlDescent, objective, start: weights, steps: 3 })
      expect(run(unsaid)).toEqual(run(layer))
    }
    expect(predict({ inputs, weights: asMatrix })).toEqual(predict({ ...layer, weights }))
    expect(failureOf(() => networkLoss({ inputs, targets: [3], weights: asMatrix })).key).toBe(
      'error.spec.layer-target',
    )
  })
})
