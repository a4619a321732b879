import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventsUpTo, outcomeAt } from '../../../src-main/contract/events'
import type { TraceEvent } from '../../../src-main/contract/trace'
import { descend, type DescentRequest } from '../../../src-main/engine'
import { withLearningRate } from '../../support/descents'

const frozen = { kind: 'frozen', step: 9, cause: 'update' } as const
const events: readonly TraceEvent[] = [
  { kind: 'rose', step: 2 },
  { kind: 'diverged', step: 4 },
  { kind: 'movedOn', step: 6 },
  frozen,
]

test('the events up to a step are those of that step, too, and of none after it', () => {
  expect(eventsUpTo(events, 1)).toEqual([])
  expect(eventsUpTo(events, 4)).toEqual(events.slice(0, 2))
  expect(eventsUpTo(events, 5)).toEqual(events.slice(0, 2))
  expect(eventsUpTo(events, 9)).toEqual(events)
})

test('the outcome at a step is the state that began last, with its step, until the run moves on', () => {
  const kinds = Array.from({ length: 10 }, (_, step) => outcomeAt({ events }, step).kind)
  expect(kinds).toEqual([
    ...['stepping', 'stepping', 'stepping', 'stepping'],
    ...['diverged', 'diverged'],
    ...['stepping', 'stepping', 'stepping'],
    'frozen',
  ])
  expect(outcomeAt({ events }, 5)).toEqual({ kind: 'diverged', step: 4 })
  expect(outcomeAt({ events }, 100)).toEqual(frozen)
})

test('a rise of f says nothing about the outcome', () => {
  const risen: TraceEvent[] = [frozen, { kind: 'rose', step: 10 }]
  expect(outcomeAt({ events: risen }, 10)).toEqual(frozen)
})

const run = (formula: string, start: readonly number[], learningRate: number, more: Partial<DescentRequest> = {}) => ({
  formula,
  start,
  optimizer: { kind: 'gradient-descent', learningRate } as const,
  steps: 100,
  derivative: { method: 'backward' } as const,
  ...more,
})

describe('a run watched up to a step says what the run of so many steps says', () => {
  // Among them all kinds of states, states that follow one another at once, and states that end again.
  test.each<[string, DescentRequest, readonly string[]]>([
    ['converges', withLearningRate(0.1), ['converged']],
    ['is too fast, and freezes', withLearningRate(10), ['rose', 'frozen']],
    ['is far too slow', withLearningRate(1e-10), []],
    ['bounces for ever', run('x0^2 + x1^2', [-3, 4], 1), []],
    ['climbs beyond all numbers', run('x0^4', [10], 1), ['rose', 'diverged']],
    ['walks onto a plateau', run('relu(x0)', [1], 0.3), ['flat']],
    ['walks to where f is not defined', run('x0 + 0*log(x0)', [2.5], 1), ['noValue']],
    [
      'is beyond the numbers at first',
      run('1/x0', [0], 0.1, { derivative: { method: 'central' } }),
      ['noValue', 'frozen'],
    ],
    ['comes back from there', run('x0^2', [1e200], 0.1, { steps: 3000 }), ['diverged', 'movedOn', 'converged']],
    [
      'is lost in rounding',
      run('x0', [1], 1e-8, { precision: 'float32', derivative: { method: 'central', h: 1e-3 } }),
      ['frozen'],
    ],
  ])('%s', (_name, spec, kinds) => {
    const trace = descend(spec)
    expect(trace.events.map(({ kind }) => kind)).toEqual(kinds)
    expect(outcomeAt(trace, spec.steps)).toEqual(trace.outcome)
    for (let step = 0; step <= spec.steps; step += spec.steps > 100 ? 13 : 1) {
      expect([step, outcomeAt(trace, step)]).toEqual([step, descend({ ...spec, steps: step }).outcome])
    }
  })

  test('whatever the formula, the rate and the method', () => {
    const spec = fc.record({
      formula: fc.constantFrom(
        'x0^2',
        'x0^4 - x0',
        'sin(3*x0)',
        'sqrt(x0)',
        'exp(x0^2)',
        '1/x0',
        'x0^2 + 1e300*step(x0)^2*x0^2',
      ),
      start: fc.tuple(fc.double({ min: -5, max: 5, noNaN: true })),
      learningRate: fc.constantFrom(1e-17, 0.1, 0.5, 1, 3, 1e8),
      method: fc.constantFrom('forward', 'central', 'backward'),
      precision: fc.constantFrom('float64', 'float32'),
      at: fc.integer({ min: 0, max: 60 }),
    })
    fc.assert(
      fc.property(spec, ({ formula, start, learningRate, method, precision, at }) => {
        const whole = run(formula, start, learningRate, { precision, derivative: { method }, steps: 60 })
        expect(outcomeAt(descend(whole), at)).toEqual(descend({ ...whole, steps: at }).outcome)
      }),
      { numRuns: 300 },
    )
  })
})
