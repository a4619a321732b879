import { describe, expect, it } from 'vitest'
import { descend, type DescentRequest } from '../../../../src-main/engine'

function outcomeOf(
  formula: string,
  start: readonly number[],
  learningRate: number,
  more: Partial<DescentRequest> = {},
) {
  return descend({
    formula,
    start,
    optimizer: { kind: 'gradient-descent', learningRate },
    steps: 100,
    derivative: { method: 'central', h: 1e-4 },
    precision: 'float64',
    ...more,
  }).outcome
}

const backward = { derivative: { method: 'backward' } } as const
const bowl = 'x0^2 + x1^2'

describe('the outcome of a run', () => {
  it('converged: the slope fell to nothing at a minimum', () => {
    // On the bowl the slope falls by 0.8 a step; 0.8^k first passes 1e-8 at k = 83.
    expect(outcomeOf(bowl, [-3, 4], 0.1, backward)).toStrictEqual({ kind: 'converged', step: 83 })
    // In float32 the limit is 3e-4, which it first passes at k = 37.
    const single = { precision: 'float32', ...backward } as const
    expect(outcomeOf(bowl, [-3, 4], 0.1, single)).toStrictEqual({ kind: 'converged', step: 37 })
    expect(outcomeOf(bowl, [-3, 4], 0.5, backward)).toStrictEqual({ kind: 'converged', step: 1 })
    expect(outcomeOf('(x - 1)^2', [5], 0.1, { steps: 1000 }).kind).toBe('converged')
    expect(outcomeOf('(x - 1)^2', [5], 0.1, { steps: 1000, ...backward }).kind).toBe('converged')
    expect(outcomeOf(bowl, [-3, 4], 0.1, { derivative: { method: 'forward', h: 1e-4 } }).kind).toBe('converged')
    expect(outcomeOf('(x - 1)^2', [5], 0.1, { steps: 1000, precision: 'float32', ...backward }).kind).toBe('converged')
  })

  it('converged: the slope is smaller than what rounding of the readings can feign, ε·|f|/h', () => {
    const h = 1e-4
    const trace = descend({
      formula: 'x^2 + 1e8',
      start: [1],
      optimizer: { kind: 'gradient-descent', learningRate: 0.1 },
      steps: 100,
      derivative: { method: 'central', h },
    })
    const isFeigned = (slope: number, step: number) => Math.abs(slope) <= (2 ** -52 * (trace.values[step] ?? NaN)) / h
    expect(trace.outcome).toStrictEqual({ kind: 'converged', step: trace.gradients.findIndex(isFeigned) })
  })

  it('stepping: still on its way, or bouncing for ever', () => {
    expect(outcomeOf(bowl, [-3, 4], 0.01)).toStrictEqual({ kind: 'stepping' })
    expect(outcomeOf(bowl, [-3, 4], 1e-10)).toStrictEqual({ kind: 'stepping' })
    expect(outcomeOf(bowl, [-3, 4], 1)).toStrictEqual({ kind: 'stepping' })
    expect(outcomeOf(bowl, [-3, 4], 1, backward)).toStrictEqual({ kind: 'stepping' })
  })

  it('a tail that flattens but still falls has not converged', () => {
    expect(outcomeOf('sigmoid(x)', [1], 100, { steps: 1000, ...backward })).toStrictEqual({ kind: 'stepping' })
    expect(outcomeOf('exp(-x)', [-15], 1e-6, { steps: 1000, ...backward })).toStrictEqual({ kind: 'stepping' })
  })

  it('diverged: something became infinite or not a number, and stays so', () => {
    const trace = descend({
      formula: 'x0^4',
      start: [10],
      optimizer: { kind: 'gradient-descent', learningRate: 1 },
      steps: 100,
      derivative: { method: 'backward' },
    })
    const { outcome } = trace
    expect(outcome.kind).toBe('diverged')
    if (outcome.kind !== 'diverged') return
    expect(Number.isFinite(trace.values[outcome.step - 1])).toBe(true)
    expect(Number.isFinite(trace.values[outcome.step])).toBe(false)
    expect(trace.points).toHaveLength(101)
    expect(trace.points.at(-1)).toBeNaN()
  })

  it('diverged, not without a value, where infinity minus infinity is all that is left of the slope', () => {
    expect(outcomeOf('exp(x0^2)', [2], 0.1)).toStrictEqual({ kind: 'diverged', step: 2 })
    expect(outcomeOf(bowl, [1e300, 4], 0.1)).toStrictEqual({ kind: 'diverged', step: 0 })
    expect(outcomeOf(bowl, [1e300, 4], 0.1, { precision: 'float32' })).toStrictEqual({ kind: 'diverged', step: 0 })
    expect(outcomeOf('1e300*x', [1], 0.1, { precision: 'float32' })).toStrictEqual({ kind: 'diverged', step: 0 })
    expect(outcomeOf('exp(x) - exp(2x)', [1000], 0.1)).toStrictEqual({ kind: 'diverged', step: 0 })
    expect(outcomeOf('exp(x)/exp(x)', [1000], 0.1, backward)).toStrictEqual({ kind: 'diverged', step: 0 })
    expect(outcomeOf('0*exp(x)', [1000], 0.1)).toStrictEqual({ kind: 'diverged', step: 0 })
    expect(outcomeOf('1e307*step(x)', [0], 0.1)).toStrictEqual({ kind: 'diverged', step: 0 })
    // f itself is 1 at 0; only the readings beside it are too large.
    expect(outcomeOf('cosh(1e8*x)', [0], 0.1)).toStrictEqual({ kind: 'diverged', step: 0 })
  })

  it.each([
    ['log(x)', -1],
    ['log(x)', 0],
    ['1/x', 0],
    ['x^-1', 0],
    ['x/x', 0],
    ['sqrt(x)', -1],
    ['asin(x)', 2],
    ['x^0.5', -1],
    ['3 + 0*sqrt(x)', -4],
  ])('no value: %s is not defined at %d', (formula, x) => {
    expect(outcomeOf(formula, [x], 0.1, backward)).toStrictEqual({ kind: 'noValue', step: 0 })
  })

  it('no value: the differences read f where it is not defined, or the slope is not', () => {
    const forward = { derivative: { method: 'forward', h: 0.5 } } as const
    const central = { derivative: { method: 'central', h: 0.5 } } as const
    expect(outcomeOf('sqrt(x)', [0.25], 0.1, central)).toStrictEqual({ kind: 'noValue', step: 0 })
    expect(outcomeOf('sqrt(x)', [0.25], 0.1, { ...forward, steps: 0 })).toStrictEqual({ kind: 'stepping' })
    expect(outcomeOf('sqrt(-x)', [-0.25], 0.1, forward)).toStrictEqual({ kind: 'noValue', step: 0 })
    expect(outcomeOf('x + sqrt(y)', [1, 0.25], 0.1, central)).toStrictEqual({ kind: 'noValue', step: 0 })
    expect(outcomeOf('1/x', [0.5], 0.1, central)).toStrictEqual({ kind: 'noValue', step: 0 })
    expect(outcomeOf('1/x', [-0.5], 0.1, central)).toStrictEqual({ kind: 'noValue', step: 0 })
    expect(outcomeOf('1/x', [-0.5], 0.1, forward)).toStrictEqual({ kind: 'noValue', step: 0 })
    expect(outcomeOf('sqrt(x^2)', [0], 0.1, backward)).toStrictEqual({ kind: 'noValue', step: 0 })
  })

  it('no value, with the step at which the run came to such a place', () => {
    // x falls by 1 a step: 2.5, 1.5, 0.5, -0.5. From there it goes nowhere that is a number.
    expect(outcomeOf('x + 0*log(x)', [2.5], 1, backward)).toStrictEqual({ kind: 'noValue', step: 3 })
  })

  it('diverged only if it ends so: a value too large for the format need not stop a run', () => {
    const far = { steps: 3000, ...backward }
    expect(outcomeOf('x^2', [1e200], 0.1, { ...far, steps: 10 })).toStrictEqual({ kind: 'diverged', step: 0 })
    expect(outcomeOf('x^2', [1e200], 0.1, far).kind).toBe('converged')
    expect(outcomeOf('1/x', [0], 0.1)).toStrictEqual({ kind: 'frozen', step: 1, cause: 'update' })
  })

  it('has nothing to do with a coordinate on which f does not depend, however large', () => {
    expect(outcomeOf(bowl, [-3, 4, 1e17], 0.1, { steps: 1000 })).toStrictEqual({ kind: 'converged', step: 83 })
    expect(outcomeOf('3', [1e17], 0.1)).toStrictEqual({ kind: 'flat', step: 0 })
    expect(outcomeOf('step(x)', [1e17], 0.1)).toStrictEqual({ kind: 'flat', step: 0 })
  })

  it('frozen because x + h is x', () => {
    expect(outcomeOf(bowl, [-3, 4], 10)).toStrictEqual({ kind: 'frozen', step: 10, cause: 'nudge' })
    expect(outcomeOf('x', [1e30], 1)).toStrictEqual({ kind: 'frozen', step: 0, cause: 'nudge' })
    expect(outcomeOf('x^2', [5], 0.1, { derivative: { method: 'central', h: 1e-49 } })).toStrictEqual({
      kind: 'frozen',
      step: 0,
      cause: 'nudge',
    })
  })

  it('frozen by lost nudges only where a central difference loses both', () => {
    // Towards 0 from a power of two the numbers lie twice as dense: 2^40 + 1e-4 is 2^40, but 2^40 - 1e-4 is not.
    const frozen = (cause: string) => ({ kind: 'frozen', step: 0, cause })
    expect(outcomeOf('x + 1e30', [2 ** 40], 0.1)).toStrictEqual(frozen('readings'))
    expect(outcomeOf('x + 1e30', [-(2 ** 40)], 0.1)).toStrictEqual(frozen('readings'))
    expect(outcomeOf('x + 1e30', [2 ** 41], 0.1)).toStrictEqual(frozen('nudge'))
    const forward = { derivative: { method: 'forward', h: 1e-4 } } as const
    expect(outcomeOf('x + 1e30', [2 ** 40], 0.1, forward)).toStrictEqual(frozen('nudge'))
    expect(outcomeOf('x + 1e30', [-(2 ** 40)], 0.1, forward)).toStrictEqual(frozen('readings'))
  })

  it('frozen in float32 by the h that float32 has', () => {
    // Half a spacing at 1.5, and a little more that float32 cannot hold.
    const h = 2 ** -24 + 2 ** -51
    const single = { derivative: { method: 'central', h }, precision: 'float32' } as const
    expect(outcomeOf('x', [1.5], 0.1, single)).toStrictEqual({ kind: 'frozen', step: 0, cause: 'nudge' })
  })

  it('frozen because both readings of f are the same number', () => {
    expect(outcomeOf('x^2 + 1e20', [3], 0.1)).toStrictEqual({ kind: 'frozen', step: 0, cause: 'readings' })
    expect(outcomeOf('x^2 + 1e20', [3], 0.1, backward).kind).not.toBe('frozen')
  })

  it('frozen because the step is lost in x', () => {
    const tiny = { precision: 'float32', ...backward } as const
    expect(outcomeOf(bowl, [-3, 4], 1e-10, tiny)).toStrictEqual({ kind: 'frozen', step: 0, cause: 'update' })
    expect(outcomeOf('x', [1], 1e-17, backward)).toStrictEqual({ kind: 'frozen', step: 0, cause: 'update' })
  })

  it('flat: no slope, and nothing rounded', () => {
    expect(outcomeOf('step(x)', [1], 0.1)).toStrictEqual({ kind: 'flat', step: 0 })
    expect(outcomeOf('step(x)', [1], 0.1, backward)).toStrictEqual({ kind: 'flat', step: 0 })
    expect(outcomeOf('3', [1], 0.1)).toStrictEqual({ kind: 'flat', step: 0 })
    expect(outcomeOf(bowl, [0, 0], 0.1, backward)).toStrictEqual({ kind: 'flat', step: 0 })
    expect(outcomeOf('relu(x)', [1], 0.3, backward)).toStrictEqual({ kind: 'flat', step: 4 })
    expect(outcomeOf('x^2 - y^2', [1, 0], 0.5, backward)).toStrictEqual({ kind: 'flat', step: 1 })
  })

  it('flat, not converged, on a terrace: one neighbour is lower, whichever side it is on', () => {
    expect(outcomeOf('(x - 1)^3', [2], 1 / 3, backward)).toStrictEqual({ kind: 'flat', step: 1 })
    expect(outcomeOf('-(x - 1)^3', [0], 1 / 3, backward)).toStrictEqual({ kind: 'flat', step: 1 })
  })

  it('of no steps at all is that of the start', () => {
    expect(outcomeOf(bowl, [-3, 4], 0.1, { steps: 0 })).toStrictEqual({ kind: 'stepping' })
    expect(outcomeOf('step(x)', [1], 0.1, { steps: 0 })).toStrictEqual({ kind: 'flat', step: 0 })
  })
})
