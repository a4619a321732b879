import { describe, expect, it } from 'vitest'
import { descend, predict, randomWeights, threeClusters } from '../../../../src-main/engine'
import { createNormal } from '../../../../src-main/engine/chance/normal'

const SEEDS = [0, 1, 42, 2 ** 32 - 1]

describe('a normal draw', () => {
  it('has mean 0, spread 1, and as many beyond one and two spreads as the normal distribution', () => {
    const next = createNormal(7)
    const drawn = Array.from({ length: 100_000 }, next)
    const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length
    const spread = Math.sqrt(drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / drawn.length)
    const beyond = (most: number) => drawn.filter((x) => Math.abs(x) > most).length / drawn.length
    expect(Math.abs(mean)).toBeLessThan(0.01)
    expect(Math.abs(spread - 1)).toBeLessThan(0.01)
    // 1 - erf(1/√2) and 1 - erf(2/√2).
    expect(beyond(1)).toBeCloseTo(0.3173, 2)
    expect(beyond(2)).toBeCloseTo(0.0455, 2)
  })

  it('has no bond between one number and the next', () => {
    const next = createNormal(7)
    const drawn = Array.from({ length: 100_000 }, next)
    const bond = drawn.slice(1).reduce((sum, x, i) => sum + x * (drawn[i] ?? NaN), 0) / drawn.length
    expect(Math.abs(bond)).toBeLessThan(0.01)
  })
})

describe('random weights', () => {
  it('are the same for the same seed, and others for another', () => {
    for (const seed of SEEDS) expect(randomWeights(seed, 2, 3)).toEqual(randomWeights(seed, 2, 3))
    expect(new Set(SEEDS.map((seed) => randomWeights(seed, 2, 3).join())).size).toBe(SEEDS.length)
  })

  it('are one for each input and class, with eight digits behind the point as the textbook’s', () => {
    const weights = randomWeights(3, 4, 6)
    expect(weights).toHaveLength(24)
    for (const weight of weights) expect(weight).toBe(Number(weight.toFixed(8)))
  })
})

describe('three clusters', () => {
  it('are the same for the same seed: 24 samples of two inputs, eight of each class', () => {
    for (const seed of SEEDS) {
      const { inputs, targets, classes } = threeClusters(seed)
      expect({ inputs, targets, classes }).toEqual(threeClusters(seed))
      expect([classes, inputs.length]).toEqual([3, 24])
      for (const label of [0, 1, 2]) expect(targets.filter((each) => each === label)).toHaveLength(8)
      for (const input of inputs.flat()) expect(input).toBe(Number(input.toFixed(2)))
    }
    expect(threeClusters(1)).not.toEqual(threeClusters(2))
  })

  it('can be told apart by a layer without bias: most of them after a short descent', () => {
    for (const seed of SEEDS) {
      const samples = threeClusters(seed)
      const objective = { kind: 'softmax-layer' as const, ...samples }
      const { points, values } = descend({
        ...{ objective, start: new Array<number>(6).fill(0), steps: 100 },
        optimizer: { kind: 'gradient-descent', learningRate: 1 },
        derivative: { method: 'backward' },
      })
      const { probabilities } = predict({ ...samples, weights: points.slice(-6) })
      const right = probabilities.filter((row, n) => row.indexOf(Math.max(...row)) === samples.targets[n])
      expect(values[0]).toBeCloseTo(Math.log(3), 6)
      expect(right.length).toBeGreaterThanOrEqual(20)
    }
  })
})
