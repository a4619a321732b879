import { describe, expect, it } from 'vitest'
import { predict, regions } from '../../../../src-main/engine'
import { randomWeights } from '../../../../src-main/engine'

const domain = { x0: [-2, 3], x1: [-1, 4] } as const

describe('the regions of a layer', () => {
  it('tell for each place the class that is most probable there, and its probability', () => {
    const [resolution, classes] = [6, 4]
    const weights = randomWeights(5, 2, classes)
    const found = regions(weights, domain, resolution)
    for (let row = 0; row < resolution; row++) {
      for (let column = 0; column < resolution; column++) {
        // The domain is 5 wide and high, so that a place is one unit from the next.
        const here = { inputs: [[column - 2, row - 1]], classes }
        const [probabilities = []] = predict({ ...here, weights }).probabilities
        const place = row * resolution + column
        expect(found.probabilities[place]).toBeCloseTo(Math.max(...probabilities), 12)
        expect(probabilities[found.classes[place] ?? NaN]).toBeCloseTo(Math.max(...probabilities), 12)
      }
    }
    expect([found.resolution, found.classes.length]).toEqual([6, 36])
    expect(new Set(found.classes).size).toBeGreaterThan(1)
  })

  it('tell by how much the score of the winner is above that of the next class', () => {
    // Scores x0, x1 and 0.
    const found = regions([1, 0, 0, 0, 1, 0], domain, 6)
    for (const [place, lead] of found.leads.entries()) {
      const [next = NaN, largest = NaN] = [(place % 6) - 2, Math.floor(place / 6) - 1, 0].sort((a, b) => a - b).slice(1)
      expect(lead).toBeCloseTo(largest - next, 12)
    }
  })

  it('give a place where all are equal to the first class', () => {
    const { classes, probabilities } = regions(new Float64Array(6), domain, 3)
    expect([...classes]).toEqual(new Array(9).fill(0))
    for (const p of probabilities) expect(p).toBeCloseTo(1 / 3, 15)
  })
})
