import { describe, expect, it } from 'vitest'
import { outcomeAt } from '../../../src-main/contract/events'
import type { DescentSpec } from '../../../src-main/contract/spec'
import { descend, type DescentRequest } from '../../../src-main/engine'
import { outcomeWords } from '../../../src-renderer/controls/outcome-words'
import { frameAt } from '../../../src-renderer/state/run-frame'
import { withLearningRate } from '../../support/descents'

const backward = { method: 'backward', h: 1e-4 } as const

/** The words at the end of a run, with plain spaces where lines may not break. */
function wordsOf(request: DescentRequest): string {
  return outcomeWords(descend(request), true).replaceAll('\u00a0', ' ')
}

/** The words for a formula that takes so many steps down. */
function wordsFor(formula: string, start: number[], learningRate: number, more: Partial<DescentRequest> = {}): string {
  const optimizer = { kind: 'gradient-descent', learningRate } as const
  return wordsOf({ formula, start, optimizer, steps: 100, derivative: { method: 'central', h: 1e-4 }, ...more })
}

const bowl = (learningRate: number, derivative: DescentSpec['derivative'] = withLearningRate(1).derivative) => ({
  ...withLearningRate(learningRate),
  derivative,
})

describe('the words for an outcome', () => {
  it('say that a run diverged, and that it stands still only because it is too far out', () => {
    const words = 'Diverged: f from 25 to 6.72e+26. From step 10 on x + h equals x, so it stands still'
    expect(wordsOf(bowl(10))).toBe(words)
    expect(wordsOf(bowl(1.5))).toMatch(/^Diverged: f from 25 to .* x \+ h equals x, so it stands still$/)
    expect(wordsOf(bowl(3))).toMatch(/^Diverged: f from 25 to /)
    // Begun too far out, it has not diverged.
    expect(wordsFor('x0^2', [1e13], 0.1)).toBe('Frozen at step 0: h is so small beside x that x + h equals x')
  })

  it('say of an h that is lost whether it is too small from the start, or x has grown, and where f went with it', () => {
    const tiny = { derivative: { method: 'central', h: 1e-300 } } as const
    expect(wordsFor('x0^2', [-3], 0.1, tiny)).toBe('Frozen at step 0: h is so small beside x that x + h equals x')
    // Out to where the sigmoid's plain is level, and x has grown from 0.5 on the way.
    expect(wordsFor('-x0/(1 + abs(x0))', [0.5], 1e14)).toBe(
      'Frozen at step 1: x has grown so large that x + h equals x',
    )
    // x falls from -1 by x - 0.3x², each time faster; f = x³ with it.
    expect(wordsFor('x0^3', [-1], 0.1)).toMatch(
      /^f fell without end, from -1 to -\d\.\d+e\+\d+\. From step \d+ on x \+ h equals x, so it stands still$/,
    )
  })

  it('say that f falls at the same slope all the way: whether that ends no one can tell', () => {
    // 100 steps of 0.1 down a slope of √2: from 7 by 100·0.1·2 to -13.
    const words = 'Not converged: f fell all the way at the same slope, |\u2060∇f| = 1.41, to -13 at step 100'
    expect(wordsFor('x0 + x1', [3, 4], 0.1)).toBe(words)
    expect(wordsFor('x0 + x1', [3, 4], 0.1, { derivative: backward })).toBe(words)
    expect(wordsFor('x0 + x1 + 1e-3*x0^2', [3, 4], 0.1)).toMatch(/^Not converged after 100 steps/)
    expect(wordsFor('x0 + x1', [3, 4], 0.1, { steps: 5 })).toMatch(/^Not converged after 5 steps/)
  })

  it('say the same of a method that has no h to lose', () => {
    // Each step takes x to -19x: f is 25·361^100.
    expect(wordsOf(bowl(10, backward))).toBe('Diverging: f keeps rising, from 25 to 1.41e+257 at step 100')
    expect(wordsOf({ ...bowl(10, backward), steps: 1000 })).toMatch(/^Diverged at step \d+: the numbers are too large/)
  })

  it('say how far a run has come that has hardly moved', () => {
    expect(wordsOf(bowl(1e-10))).toBe('Hardly moved: 1e-7 in 100 steps')
    expect(wordsFor('3*x0', [0], 1e-12)).toBe('Hardly moved: 3e-10 in 100 steps')
    // As short a way, and yet all the way down a narrow valley.
    expect(wordsFor('(x0 - 1000)^2*1e6', [1000.01], 4e-7, { derivative: backward, steps: 3 })).toMatch(
      /^Not converged after 3 steps/,
    )
    expect(wordsFor('3*x0', [1], 1e-3)).not.toMatch(/Hardly/)
    expect(wordsOf(bowl(1e-3))).not.toMatch(/Hardly/)
  })

  it('say that a run bounces between two points', () => {
    const words = 'Not converged: bounces between two points, and still does at step 100'
    expect(wordsOf(bowl(1, backward))).toBe(words)
    expect(wordsOf(bowl(1))).toBe(words)
    expect(wordsFor('abs(x0)', [0.25], 0.5)).toBe(words)
    expect(wordsOf(bowl(0.99))).toMatch(/^Not converged after 100 steps/)
  })

  it('say that f falls without end, where it is far below and still falls', () => {
    const words = /^Falls without end: f is -\d\.\d+e\+1\d at step 100 and still falling$/
    expect(wordsFor('x0^2 - x1^2', [-3, 4], 0.1)).toMatch(words)
    expect(wordsFor('x0^2 - x1^2', [-3, 4], 0.1, { steps: 10 })).toMatch(/^Not converged after 10 steps/)
    // On a straight slope the differences differ by rounding alone.
    for (const start of [0.1, 0.3, 1, 2.7, -0.6]) {
      expect(wordsFor('3*x0', [start], 100, { steps: 200 })).toMatch(/^Falls without end/)
    }
    // Far down a well, whose sides were steeper than its bottom is.
    expect(wordsFor('x0^4 - 300*x0^2', [0.1], 2e-4, { steps: 62 })).toMatch(/^Not converged after 62 steps/)
    expect(wordsFor('exp(-x0)', [-5], 0.01, { derivative: backward })).toMatch(/^Not converged after 100 steps/)
  })

  it('tell a leap over a pole from rising all the way', () => {
    const words = wordsFor('1/x0', [-0.5], 0.1, { derivative: backward })
    expect(words).toMatch(/^f rose on the way, first at step \d+, and ends higher than at the start: from -2 to /)
    expect(wordsOf({ ...bowl(1.1, backward), steps: 3 })).toMatch(
      /^f is higher than at the start: from 25 to .* at step 3$/,
    )
  })

  it.each(['forward', 'central', 'backward'] as const)(
    'call what is too large so, whatever the method: %s',
    (method) => {
      const derivative = { method, h: 1e-4 }
      for (const [formula, start, rate] of [
        ['x0^1000', [2], 0.1],
        ['x0^1000', [1.1], 0.1],
        ['exp(x0^2)', [2], 1],
        ['x0^2 + x1^2', [1e300, 1e300], 0.1],
      ] as const) {
        const words = wordsFor(formula, [...start], rate, { derivative })
        expect(words, formula).toMatch(/^Diverged at step \d+: the numbers are too large for the machine$/)
      }
    },
  )

  it('say where f is not defined', () => {
    const words = /^No value at step \d+: f or its slope is not defined there$/
    expect(wordsFor('sqrt(x0)', [0.5], 1)).toMatch(words)
    expect(wordsFor('1/x0', [0], 0.1, { derivative: backward })).toMatch(words)
  })

  it('say nothing before the run has come there, and then what a run of so many steps would say', () => {
    for (const spec of [bowl(10), bowl(1), bowl(1e-10), bowl(10, backward)]) {
      const trace = descend(spec)
      const run = { id: 'main', look: 'main', spec, trace } as const
      for (const step of [0, 3, 9, 10, 11, 50]) {
        const { seen, isAtEnd } = frameAt(run, step, false)
        const shorter = descend({ ...spec, steps: step })
        expect(outcomeAt(trace, step)).toStrictEqual(shorter.outcome)
        expect(outcomeWords(seen, isAtEnd)).toBe(outcomeWords(shorter, false))
        expect(outcomeWords(seen, true)).toBe(outcomeWords(shorter, true))
      }
    }
  })
})
