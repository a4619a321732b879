import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_RECORDED_STEPS } from '../../../../src-main/contract/limits'
import type { TraceBatch } from '../../../../src-main/contract/trace'
import {
  compileFormula,
  descend,
  differentiate,
  evaluate,
  startDescent,
  type DescentRequest,
} from '../../../../src-main/engine'
import { failureOf } from '../failure-of'

const request: DescentRequest = {
  formula: 'x0^2 + x1^2',
  start: [-3, 4],
  optimizer: { kind: 'gradient-descent', learningRate: 0.1 },
  steps: 100,
  derivative: { method: 'central', h: 1e-4 },
  precision: 'float64',
}

function joined(batches: readonly TraceBatch[]) {
  return {
    steps: batches.flatMap(({ steps }) => [...steps]),
    points: batches.flatMap(({ points }) => [...points]),
    values: batches.flatMap(({ values }) => [...values]),
    gradients: batches.flatMap(({ gradients }) => [...gradients]),
    events: batches.flatMap(({ events }) => [...events]),
  }
}

describe('a trace', () => {
  it('has the point, value and gradient of the same step in one record', () => {
    const { dimension, steps, points, values, gradients } = descend(request)
    for (const step of [0, 1, 50, 100]) {
      const point = points.slice(step * dimension, (step + 1) * dimension)
      expect(steps[step]).toBe(step)
      expect(values[step]).toBe(evaluate('x0^2 + x1^2', point))
      const gradient = differentiate('x0^2 + x1^2', point, { method: 'central', h: 1e-4, precision: 'float64' })
      expect(gradients.slice(step * dimension, (step + 1) * dimension)).toStrictEqual(gradient)
    }
  })

  it('is as long as the steps, whatever happens on the way', () => {
    for (const learningRate of [1e-10, 0.1, 10]) {
      for (const [formula, n] of [
        ['x0^4', 1],
        ['x0^4 + x1^2', 2],
        ['step(x0) + log(x1) + x2', 3],
      ] as const) {
        const start = Array.from({ length: n }, () => 2)
        const optimizer = { kind: 'gradient-descent', learningRate } as const
        expect(descend({ ...request, formula, start, optimizer }).points).toHaveLength(101 * n)
      }
    }
  })

  it('is the same bytes for the same spec, text or compiled, whole or in slices', () => {
    const spec = fc.record({
      formula: fc.constantFrom(
        'x0^2 + x1^2',
        'sin(x0)*cos(x1)',
        'x0^4 - x1',
        'exp(x0) + x1^2',
        '(1-x)^2 + 100(y-x^2)^2',
      ),
      start: fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
      learningRate: fc.constantFrom(1e-10, 0.01, 0.1, 1, 10),
      method: fc.constantFrom('forward', 'central', 'backward'),
      precision: fc.constantFrom('float64', 'float32'),
      slice: fc.integer({ min: 1, max: 70 }),
    })
    fc.assert(
      fc.property(spec, ({ formula, start, learningRate, method, precision, slice }) => {
        const optimizer = { kind: 'gradient-descent', learningRate } as const
        const one = { ...request, formula, start, optimizer, derivative: { method, h: 1e-4 }, precision } as const
        const whole = descend(one)
        expect(descend({ ...one, formula: compileFormula(formula) })).toStrictEqual(whole)
        const sliced = startDescent(one)
        const batches: TraceBatch[] = []
        do batches.push(sliced.takeRecords())
        while (!sliced.advance(slice))
        batches.push(sliced.takeRecords())
        expect(joined(batches)).toStrictEqual(joined([whole]))
        expect(sliced.outcome).toStrictEqual(whole.outcome)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a request', () => {
  it('may name its objective as the contract does, or a formula for short', () => {
    const { formula: _, ...rest } = request as DescentRequest & { formula: string }
    const trace = descend({ ...rest, objective: { kind: 'formula', text: 'x0^2/20 + x1^2' } })
    expect(trace).toStrictEqual(descend({ ...request, formula: 'x0^2/20 + x1^2' }))
    expect(trace).not.toStrictEqual(descend(request))
  })
})

describe('a descent in slices', () => {
  it('ends at the step where it is cancelled', () => {
    const run = startDescent({ ...request, steps: 1_000 })
    expect(run.advance(300)).toBe(false)
    run.cancel()
    expect(run.isFinished).toBe(true)
    expect(run.advance(300)).toBe(true)
    expect(run.outcome).toStrictEqual({ kind: 'cancelled', step: 300 })
    expect(run.takeRecords().steps.at(-1)).toBe(300)
  })

  it('cannot be cancelled when all is done', () => {
    const run = startDescent(request)
    expect(run.advance(100)).toBe(true)
    run.cancel()
    expect(run.outcome.kind).toBe('converged')
  })
})

describe('a trace beyond 100,000 steps', () => {
  const steps = 1_000_000
  const trace = descend({
    ...request,
    steps,
    optimizer: { kind: 'gradient-descent', learningRate: 1e-4 },
    derivative: { method: 'backward' },
  })

  it('keeps the first and last thousand steps, and a bounded number in all', () => {
    const recorded = [...trace.steps]
    expect(recorded.length).toBeLessThanOrEqual(MAX_RECORDED_STEPS)
    expect(recorded.length).toBeGreaterThan(MAX_RECORDED_STEPS / 2)
    expect(recorded.slice(0, 1_000)).toStrictEqual(Array.from({ length: 1_000 }, (_, i) => i))
    expect(recorded.slice(-1_000)).toStrictEqual(Array.from({ length: 1_000 }, (_, i) => steps - 999 + i))
  })

  it('keeps the step at which the outcome changed, and its neighbours', () => {
    const { outcome } = trace
    expect(outcome.kind).toBe('converged')
    if (outcome.kind !== 'converged') return
    const at = trace.steps.indexOf(outcome.step)
    expect([...trace.steps.subarray(at - 1, at + 2)]).toStrictEqual([outcome.step - 1, outcome.step, outcome.step + 1])
  })

  it('has records that belong together, in ascending order', () => {
    trace.steps.forEach((step, i) => {
      if (i > 0 && step <= (trace.steps[i - 1] ?? NaN)) throw new Error(`step ${String(step)} out of order`)
    })
    const middle = trace.steps.length >> 1
    const [x0 = NaN, x1 = NaN] = trace.points.subarray(2 * middle)
    expect(trace.values[middle]).toBe(x0 * x0 + x1 * x1)
  })

  it('keeps the last step of a run that is cancelled', () => {
    const run = startDescent({ ...request, steps, derivative: { method: 'backward' } })
    run.advance(54_321)
    run.cancel()
    expect(run.takeRecords().steps.at(-1)).toBe(54_321)
  })
})

describe('a bad spec', () => {
  it.each([
    ['point-too-short', { start: [1] }],
    ['point-too-long', { start: Array(9).fill(1) }],
    ['start', { start: Array(65).fill(1) }],
    ['seed', { seed: -1 }],
    ['start', { start: [1, NaN] }],
    ['steps', { steps: -1 }],
    ['steps', { steps: 1.5 }],
    ['steps', { steps: 1_000_001 }],
    ['learning-rate', { optimizer: { kind: 'gradient-descent', learningRate: 0 } }],
    ['learning-rate', { optimizer: { kind: 'gradient-descent', learningRate: NaN } }],
    ['kind', { optimizer: { kind: 'telepathy', learningRate: 1 } }],
    ['h', { derivative: { method: 'central', h: -1 } }],
  ])('is refused by the field: %s in %j', (kind, wrong) => {
    const spec = { ...request, ...wrong } as DescentRequest
    expect(failureOf(() => descend(spec))).toMatchObject({ kind, key: `error.spec.${kind}` })
  })
})
