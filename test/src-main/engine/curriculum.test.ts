import { describe, expect, it } from 'vitest'
import { backward, descend, differentiate, evaluate } from '../../../src-main/engine'

/*
 * The tables of the curriculum's chapters 1 to 4, number by number. Those that reference.json holds too stand here
 * again where the curriculum prints them, because a learner compares with what is printed.
 */

const differences = (
  formula: string,
  point: readonly number[],
  h = 1e-4,
  precision: 'float64' | 'float32' = 'float64',
) => ({
  forward: [...differentiate(formula, point, { method: 'forward', h, precision })],
  central: [...differentiate(formula, point, { method: 'central', h, precision })],
})

const descent = (formula: string, start: readonly number[], learningRate: number, steps = 100) =>
  descend({
    formula,
    start,
    optimizer: { kind: 'gradient-descent', learningRate },
    steps,
    derivative: { method: 'central', h: 1e-4 },
    precision: 'float64',
  })

describe('chapter 1, slope', () => {
  it.each([
    ['0.05x^2 + 0.5x', 5, 1.0000049999980831, 0.9999999999976694, 1],
    ['0.05x^2 + 0.5x', 10, 1.5000049999969178, 1.4999999999965041, 1.5],
    ['0.01x^2 + 0.1x', 5, null, 0.1999999999990898, 0.2],
    ['0.01x^2 + 0.1x', 10, null, 0.2999999999986347, 0.3],
    ['x^2', 2, null, 4.000000000004, 4],
    ['x^2', 3, null, 6.000000000012662, 6],
  ])('%s at %d', (formula, x, forward, central, slope) => {
    const found = differences(formula, [x])
    if (forward !== null) expect(found.forward).toStrictEqual([forward])
    expect(found.central).toStrictEqual([central])
    expect(backward(formula, [x]).gradient[0]).toBeCloseTo(slope, 14)
  })

  // The table's numbers are those of c5·v·v + c·v from the left, where reference.json squares first.
  it.each([
    [1e-1, 1.0049999999999981, 0.9999999999999987, 1.0049986839294434, 0.9999990463256836],
    [1e-4, 1.0000049999980831, 0.9999999999976694, 1.0013580322265625, 1.0013580322265625],
    [1e-6, 1.0000000503218587, 1.0000000003618226, 0.95367431640625, 0.95367431640625],
    [1e-7, 1.0000000116860974, 1.0000000028043132, 0, 0],
    [1e-12, 1.000088900582341, 1.000088900582341, 0, 0],
    [1e-15, 0.8881784197001251, 0.8881784197001251, 0, 0],
    [1e-16, 0, 0, 0, 0],
    [10e-50, 0, 0, NaN, NaN],
  ])('rounding with h = %d', (h, forward, central, forward32, central32) => {
    const formula = '0.05*x0*x0 + 0.5*x0'
    expect(differences(formula, [5], h)).toStrictEqual({ forward: [forward], central: [central] })
    expect(differences(formula, [5], h, 'float32')).toStrictEqual({ forward: [forward32], central: [central32] })
  })

  it('a step teaches nothing, a sigmoid does', () => {
    expect(backward('step(x)', [-2]).gradient[0]).toBe(0)
    expect(differences('step(x)', [3]).central).toStrictEqual([0])
    expect(backward('sigmoid(x)', [-2]).gradient[0]).toBeGreaterThan(0)
    expect(descent('step(x)', [1], 0.1).outcome).toStrictEqual({ kind: 'flat', step: 0 })
    expect(descent('sigmoid(x)', [1], 0.1).outcome).toStrictEqual({ kind: 'stepping' })
  })
})

describe('chapter 2, partial derivatives', () => {
  it('the slices of the bowl', () => {
    expect(differences('x0^2 + 100', [5]).central).toStrictEqual([9.999999999976694])
    expect(differences('25 + x0^2', [10]).central).toStrictEqual([19.99999999995339])
  })

  it('the wrong turn 2^10 for 10^2 changes the rounding, not the slope', () => {
    expect(differences('x0^2 + 1024', [5]).central).toStrictEqual([10.0000000009004])
    expect(evaluate('10.0^2.0', [0])).toBe(100)
    expect(evaluate('2.0^10.0', [0])).toBe(1024)
  })
})

describe('chapter 3, gradient', () => {
  it.each([
    [
      [5, 10],
      [9.999999999976694, 19.99999999995339],
    ],
    [
      [0, 10],
      [0, 19.99999999995339],
    ],
    [
      [5, 0],
      [9.999999999976694, 0],
    ],
    [
      [2, -4],
      [3.9999999999906777, -7.999999999999119],
    ],
    [
      [-3, 4],
      [-6.00000000000378, 7.999999999999119],
    ],
  ])('bowl at %j', (point, gradient) => {
    expect(differences('x0^2 + x1^2', point).central).toStrictEqual(gradient)
  })
})

describe('chapter 4, descent', () => {
  it.each([
    [10, -25898374737328.363, -1295248616896.5398, { kind: 'frozen', step: 10, cause: 'nudge' }],
    [0.1, -6.111107928998789e-10, 8.148143905314271e-10, { kind: 'converged', step: 83 }],
    [1e-10, -2.999999939999995, 3.9999999199999934, { kind: 'stepping' }],
    [0.01, -0.39785866768397027, 0.5304782235783754, { kind: 'stepping' }],
  ])('η = %d', (learningRate, x0, x1, outcome) => {
    const trace = descent('x0^2 + x1^2', [-3, 4], learningRate)
    expect([...trace.points.slice(-2)]).toStrictEqual([x0, x1])
    expect(trace.outcome).toStrictEqual(outcome)
  })

  it('η = 10: the first ten points, and the same for ever', () => {
    const { points } = descent('x0^2 + x1^2', [-3, 4], 10)
    const printed = [
      [-3, 4],
      [57.0000000000378, -75.99999999999119],
      [-1083.000000032122, 1444.000000073205],
      [20576.999992666308, -27436.000021235457],
      [-390963.00759858126, 521284.002153142],
      [7428296.635956107, -9904396.539839046],
      [-141137328.3640439, 188183103.46016094],
      [2681262671.6359563, -3575016896.5398393],
      [-50976337328.364044, 67900183103.46016],
      [945170862671.636, -1295248616896.5398],
    ]
    const frozen = [-25898374737328.363, -1295248616896.5398]
    for (let step = 0; step <= 100; step++) {
      expect([...points.subarray(2 * step, 2 * step + 2)]).toStrictEqual(printed[step] ?? frozen)
    }
  })

  it('η = 10, exactly: every step multiplies by -19', () => {
    const exact = descend({
      formula: 'x0^2 + x1^2',
      start: [-3, 4],
      optimizer: { kind: 'gradient-descent', learningRate: 10 },
      steps: 100,
      derivative: { method: 'backward', h: 1e-4 },
      precision: 'float64',
    })
    expect((exact.points.at(-2) ?? 0) / -2.25e128).toBeCloseTo(1, 2)
    expect((exact.points.at(-1) ?? 0) / 3.0e128).toBeCloseTo(1, 2)
  })

  it('η = 1e-10 in float32: nothing moves at all', () => {
    const trace = descend({
      formula: 'x0^2 + x1^2',
      start: [-3, 4],
      optimizer: { kind: 'gradient-descent', learningRate: 1e-10 },
      steps: 100,
      derivative: { method: 'central', h: 1e-4 },
      precision: 'float32',
    })
    expect([...trace.points.slice(-2)]).toStrictEqual([-3, 4])
    expect(trace.outcome).toStrictEqual({ kind: 'frozen', step: 0, cause: 'update' })
  })

  it.each([
    [-3, 10, -19161325137326.836],
    [4, 10, -1268931616115.284],
    [-3, 0.1, -6.111107928987804e-10],
    [4, 0.1, 8.148143905308249e-10],
  ])('the one-variable piece from %d with η = %d', (start, learningRate, last) => {
    expect(descent('x0^2', [start], learningRate).points.at(-1)).toBe(last)
  })

  it('the stability bound 2/λ = 1', () => {
    const sizeAfter = (learningRate: number, steps: number) =>
      Math.hypot(...descent('x0^2 + x1^2', [-3, 4], learningRate, steps).points.slice(-2))
    expect(sizeAfter(0.5, 1)).toBeLessThan(1e-10)
    expect(sizeAfter(0.9, 100)).toBeLessThan(1e-8)
    expect(sizeAfter(1, 100)).toBeCloseTo(5, 8)
    expect(sizeAfter(1.01, 100)).toBeGreaterThan(5)
    expect(descent('x0^2 + x1^2', [-3, 4], 1).outcome).toStrictEqual({ kind: 'stepping' })
  })
})
