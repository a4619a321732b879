import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SoftmaxLayer } from '../../../../src-main/contract/layer'
import { networkGradient, networkLoss, predict } from '../../../../src-main/engine'
import { lossOfSample, oneHot, weightedLayer } from '../../../support/random-layer'

const layers = weightedLayer()
const sum = (list: ArrayLike<number>) => Array.from(list).reduce((total, each) => total + each, 0)

/** Weights whose scores of the one sample (1) are the numbers themselves. */
const scored = (scores: readonly number[]) => ({ inputs: [[1]], classes: scores.length, weights: scores })

describe('the probabilities', () => {
  it('are between 0 and 1 and add up to 1', () => {
    fc.assert(
      fc.property(layers, ({ layer, weights }) => {
        for (const row of predict({ ...layer, weights }).probabilities) {
          expect(Math.min(...row)).toBeGreaterThanOrEqual(0)
          expect(sum(row)).toBeCloseTo(1, 14)
        }
      }),
    )
  })

  it('do not change when all scores grow by the same', () => {
    const scores = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(scores, fc.integer({ min: -1000, max: 1000 }), (own, shift) => {
        const [plain, shifted] = [scored(own), scored(own.map((score) => score + shift))]
        expect(predict({ ...shifted, weights: shifted.weights }).probabilities).toEqual(
          predict({ ...plain, weights: plain.weights }).probabilities,
        )
      }),
    )
  })

  it('overflow neither at scores of 10,000 nor of -10,000', () => {
    for (const scores of [
      [1e4, -1e4, 0],
      [-1e4, -1e4 + 1, -1e4],
    ]) {
      // prettier-ignore
      const { weights, ...samples } = scored(scores)
      expect(sum(predict({ ...samples, weights }).probabilities[0] ?? [])).toBeCloseTo(1, 14)
      scores.forEach((_, target) => {
        const layer: SoftmaxLayer = { ...samples, kind: 'softmax-layer', targets: [target] }
        expect(networkLoss({ ...layer, weights })).toBeLessThanOrEqual(-Math.log(1e-7))
        for (const method of ['central', 'backward', 'closed-form'] as const)
          expect(networkGradient({ ...layer, weights, method }).every(Number.isFinite)).toBe(true)
      })
    }
  })
})

describe('the loss', () => {
  it('of a batch of one is that of the sample, bit for bit', () => {
    fc.assert(
      fc.property(weightedLayer(1), ({ layer, weights }) => {
        expect(networkLoss({ ...layer, weights })).toBe(lossOfSample(layer, weights, 0))
      }),
    )
  })

  it('of a batch is the mean over its samples', () => {
    fc.assert(
      fc.property(layers, ({ layer, weights }) => {
        const each = layer.inputs.map((_, n) => lossOfSample(layer, weights, n))
        expect(networkLoss({ ...layer, weights })).toBeCloseTo(sum(each) / each.length, 12)
      }),
    )
  })

  it('and its gradient are the same, bit for bit, whether the class is a number or a row with a 1', () => {
    fc.assert(
      fc.property(layers, ({ layer, weights }) => {
        const rows = { ...layer, targets: layer.targets.map((target) => oneHot(target, layer.classes)) }
        expect(networkLoss({ ...rows, weights })).toBe(networkLoss({ ...layer, weights }))
        for (const method of ['forward', 'central', 'backward', 'closed-form'] as const)
          expect(networkGradient({ ...rows, weights, method })).toEqual(networkGradient({ ...layer, weights, method }))
      }),
    )
  })

  it('takes the epsilon that it is given, 1e-7 else', () => {
    // Of scores 0, 0 both probabilities are a half.
    const { weights, ...samples } = scored([0, 0])
    const layer: SoftmaxLayer = { ...samples, kind: 'softmax-layer', targets: [1] }
    expect(networkLoss({ ...layer, weights })).toBe(-Math.log(0.5 + 1e-7))
    expect(networkLoss({ ...layer, epsilon: 0.5, weights })).toBe(0)
  })
})

describe('the gradient', () => {
  it('has rows that add up to 0: what one class gains, the others lose', () => {
    fc.assert(
      fc.property(layers, ({ layer, weights }) => {
        for (const method of ['backward', 'closed-form'] as const) {
          const gradient = networkGradient({ ...layer, weights, method })
          for (let begin = 0; begin < gradient.length; begin += layer.classes)
            expect(Math.abs(sum(gradient.slice(begin, begin + layer.classes)))).toBeLessThan(1e-13)
        }
      }),
    )
  })

  it('by central differences is that of the backward pass, but for what h and rounding leave', () => {
    fc.assert(
      fc.property(layers, ({ layer, weights }) => {
        const central = networkGradient({ ...layer, weights, method: 'central', h: 1e-5 })
        networkGradient({ ...layer, weights, method: 'backward' }).forEach((slope, i) => {
          expect(Math.abs(slope - (central[i] ?? NaN))).toBeLessThan(1e-8)
        })
      }),
    )
  })

  it('of one sample is the closed form times p/(p + epsilon), p being the probability of its class', () => {
    const epsilons = fc.constantFrom(1e-7, 1e-3, 0.5)
    fc.assert(
      fc.property(weightedLayer(1), epsilons, ({ layer: plain, weights }, epsilon) => {
        const layer = { ...plain, epsilon }
        const p = predict({ ...layer, weights }).probabilities[0]?.[layer.targets[0] as number] ?? NaN
        const closed = networkGradient({ ...layer, weights, method: 'closed-form' })
        networkGradient({ ...layer, weights, method: 'backward' }).forEach((slope, i) => {
          expect(Math.abs(slope - ((closed[i] ?? NaN) * p) / (p + epsilon))).toBeLessThan(1e-13)
        })
      }),
    )
  })

  it('of a batch is the mean of those of its samples', () => {
    fc.assert(
      fc.property(layers, ({ layer, weights }) => {
        for (const method of ['backward', 'closed-form'] as const) {
          const single = layer.inputs.map((sample, n) => {
            const alone = { ...layer, inputs: [sample], targets: [layer.targets[n] ?? 0] }
            return networkGradient({ ...alone, weights, method })
          })
          networkGradient({ ...layer, weights, method }).forEach((slope, i) => {
            expect(slope).toBeCloseTo(sum(single.map((each) => each[i] ?? NaN)) / single.length, 12)
          })
        }
      }),
    )
  })
})
