import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { placeOnPlane, plane as planeSchema, type Plane } from '../../../src-main/contract/plane'
import { projectOnto } from '../../../src-main/contract/project'
import { spannedPlane } from '../../../src-main/contract/spanned-plane'
import { descend } from '../../../src-main/engine'
import { weightedLayer } from '../../support/random-layer'
import { textbookLayer, textbookWeights } from '../../support/textbook-layer'

const times = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Array.from(one).reduce((sum, x, i) => sum + x * (other[i] ?? NaN), 0)
const lengthOf = (vector: ArrayLike<number>) => Math.hypot(...Array.from(vector))

function expectOrthonormal({ across, along }: Plane) {
  expect(Math.abs(lengthOf(across) - 1)).toBeLessThan(1e-15)
  expect(Math.abs(lengthOf(along) - 1)).toBeLessThan(1e-15)
  expect(Math.abs(times(across, along))).toBeLessThan(1e-15)
}

const run = (objective: typeof textbookLayer, start: readonly number[], learningRate: number, steps = 100) =>
  descend({
    ...{ objective, start, steps },
    optimizer: { kind: 'gradient-descent', learningRate },
    derivative: { method: 'backward' },
  }).points

const number = fc.double({ min: -10, max: 10, noNaN: true })
const vector = (dimension: number) => fc.array(number, { minLength: dimension, maxLength: dimension })
const anyRun = fc
  .tuple(fc.integer({ min: 2, max: 24 }), fc.integer({ min: 1, max: 12 }))
  .chain(([dimension, records]) =>
    fc.record({
      dimension: fc.constant(dimension),
      points: fc.array(vector(dimension), { minLength: records, maxLength: records }).map((rows) => rows.flat()),
    }),
  )

describe('the plane of a descent on the weights', () => {
  test.each([10, 1, 0.1])('holds the textbook’s whole run from its one sample, with η = %d', (rate) => {
    const points = run(textbookLayer, textbookWeights, rate)
    const { plane, directions, residual } = spannedPlane(points, 6)
    expect(directions).toBe(2)
    expect(residual).toBeLessThan(1e-14)
    expectOrthonormal(plane)
    expect(plane.origin).toEqual(textbookWeights)
  })

  test('holds the run of any one sample of three classes: dL/dW is x times a row that adds up to 0', () => {
    const samples = weightedLayer(1).filter(({ layer }) => layer.classes === 3)
    fc.assert(
      fc.property(samples, ({ layer, weights }) => {
        const points = run(layer, weights, 0.5)
        const { residual, directions } = spannedPlane(points, weights.length)
        // A bend of less than a billionth of a run of at most some ten units counts as none.
        expect(residual).toBeLessThan(directions === 2 ? 1e-13 : 1e-7)
      }),
      { numRuns: 30 },
    )
  })

  test.each([
    [1, 'central'],
    [1, 'backward'],
    [1e-3, 'backward'],
    [1e-6, 'backward'],
    [1e-9, 'backward'],
  ] as const)('is spanned one way alone where there are two classes, whatever η = %d by %s leaves', (rate, method) => {
    const { points } = descend({
      ...{ objective: { ...textbookLayer, targets: [0], classes: 2 }, start: [0.1, 0.2, 0.3, 0.4], steps: 100 },
      optimizer: { kind: 'gradient-descent', learningRate: rate },
      derivative: { method },
    })
    const { plane, directions, residual } = spannedPlane(points, 4)
    expect(directions).toBe(1)
    expect(residual).toBeLessThan(1e-9)
    expectOrthonormal(plane)
  })

  test('is spanned one way alone where a run is so short that it has no bend in its digits', () => {
    expect(spannedPlane(run(textbookLayer, textbookWeights, 1e-10), 6).directions).toBe(1)
  })

  test('does not hold the run of several samples, and says how far that goes from it', () => {
    const layer = { ...textbookLayer, inputs: [[0.6, 0.9], [-1, 0.2], [0.3, -2]], targets: [2, 0, 1] } // prettier-ignore
    const points = run(layer, textbookWeights, 1)
    const { plane, residual } = spannedPlane(points, 6)
    const distances = Array.from({ length: 101 }, (_, step) => {
      return projectOnto(plane, points.slice(6 * step, 6 * step + 6)).distance
    })
    expect(residual).toBeGreaterThan(1e-3)
    expect(residual).toBeCloseTo(Math.max(...distances), 12)
  })
})

describe('the plane of any run', () => {
  test('is one that the contract takes: directions of length 1, at right angles', () => {
    fc.assert(
      fc.property(anyRun, ({ points, dimension }) => {
        const { plane } = spannedPlane(points, dimension)
        expectOrthonormal(plane)
        expect(v.is(planeSchema, plane)).toBe(true)
      }),
    )
  })

  test('holds start and farthest point, and no point is farther from it than it says', () => {
    fc.assert(
      fc.property(anyRun, ({ points, dimension }) => {
        const { plane, residual } = spannedPlane(points, dimension)
        const shadows = Array.from({ length: points.length / dimension }, (_, i) => {
          return projectOnto(plane, points.slice(i * dimension, (i + 1) * dimension))
        })
        const size = 1e-12
        for (const { distance } of shadows) expect(distance).toBeLessThanOrEqual(residual + size)
        expect(Math.max(...shadows.map(({ distance }) => distance))).toBeGreaterThanOrEqual(residual - size)
        // Along the first direction lies the whole way to the farthest point.
        const farthest = Math.max(...shadows.map(({ u, v: w, distance }) => Math.hypot(u, w, distance)))
        expect(Math.max(...shadows.map(({ u }) => u))).toBeCloseTo(farthest, 10)
      }),
    )
  })

  test('is found again for points of a plane, however it was made', () => {
    const made = fc.integer({ min: 2, max: 24 }).chain((dimension) =>
      fc.record({
        origin: vector(dimension),
        across: vector(dimension),
        along: vector(dimension),
        places: fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 12 }),
      }),
    )
    fc.assert(
      fc.property(made, ({ places, ...plane }) => {
        const rows = places.map(([u, w]) => {
          const point: number[] = []
          placeOnPlane(plane, u, w, point)
          return point
        })
        const points = [...plane.origin, ...rows.flat()]
        expect(spannedPlane(points, plane.origin.length).residual).toBeLessThan(1e-6)
      }),
    )
  })

  test('takes the axis that leads away most for the way that a straight run does not go', () => {
    const { plane, directions, residual } = spannedPlane([1, 2, 3, 4, 2, 3, 7, 2, 3], 3)
    expect(plane).toEqual({ origin: [1, 2, 3], across: [1, 0, 0], along: [0, 1, 0] })
    expect([directions, residual]).toEqual([1, 0])
  })

  test('is that of the first two axes where a run stands still', () => {
    const { plane, directions } = spannedPlane([5, 6, 7, 5, 6, 7], 3)
    expect(plane).toEqual({ origin: [5, 6, 7], across: [1, 0, 0], along: [0, 1, 0] })
    expect(directions).toBe(0)
  })

  test('does not look at points that are no longer finite', () => {
    const finite = [0, 0, 1, 0, 1, 1]
    expect(spannedPlane([...finite, Infinity, NaN], 2)).toEqual(spannedPlane(finite, 2))
  })

  test('is found for runs of any size', () => {
    for (const size of [1e200, 1e-200]) {
      const { plane, directions } = spannedPlane([0, 0, 0, 3 * size, 0, 0, 3 * size, 2 * size, 0], 3)
      expectOrthonormal(plane)
      expect(directions).toBe(2)
    }
  })
})
