import { describe, expect, it } from 'vitest'
import type { ScriptRequest } from '../../../../src-main/contract/script'
import { exportScript } from '../../../../src-main/engine'
import { failureOf } from '../failure-of'

const descent: ScriptRequest = {
  about: 'descent',
  formula: 'x0^2 + x1^2',
  start: [-3, 4],
  learningRate: 0.1,
  steps: 100,
  every: 10,
  derivative: { method: 'central', h: 1e-4 },
  precision: 'float64',
}

describe('a program', () => {
  it('has the textbook’s functions, and nudges in place', () => {
    const text = exportScript(descent)
    expect(text).toContain('def numerical_gradient(f, x, h=0.0001):')
    expect(text).toContain('        x[i] = kept + h\n        above = f(x)\n')
    expect(text).toContain('def gradient_descent(f, x, lr, step_num, every):')
    expect(exportScript({ about: 'slope', formula: 'x0', point: [2], h: 1e-4 })).toContain('def numerical_diff(f, x):')
  })

  it('defines the helpers that its formula needs, and tells of squares only where there are some', () => {
    const text = exportScript({ ...descent, formula: 'sigmoid(x0)*x1' })
    expect(text.indexOf('def sigmoid(a):')).toBeLessThan(text.indexOf('def f(x):'))
    expect(text).not.toContain('np.square')
    expect(exportScript(descent)).toContain('# np.square(a) is a*a')
  })

  it('reads of a point only the coordinates that are in the formula', () => {
    expect(exportScript({ ...descent, formula: 'x0 + x3', start: [1, 2, 3, 4] })).toContain('x0, x3 = x[0], x[3]')
    expect(exportScript({ ...descent, formula: '7' })).toContain('def f(x):\n    return np.float64(7)')
  })

  it('claims no slope and no error where f has none', () => {
    const corner = exportScript({ about: 'slope', formula: 'abs(x0)', point: [0], h: 1e-4 })
    expect(corner).toContain('# f has no slope at x')
    expect(corner).not.toContain('error')
    expect(corner).toContain('print("central", float(central))')
  })

  it('says that NumPy has no backward pass where the page differentiates by it, and only there', () => {
    const exact = exportScript({ ...descent, derivative: { method: 'backward', h: 1e-4 } })
    expect(exact).toContain('# NumPy has no backward pass')
    expect(exportScript(descent)).not.toContain('backward')
  })
})

describe('what cannot be a program', () => {
  it.each<[string, string, Partial<ScriptRequest>]>([
    ['a point with too few coordinates', 'point-too-short', { start: [1] }],
    ['half a step', 'steps', { steps: 0.5 }],
    ['no learning rate', 'learning-rate', { learningRate: 0 }],
    ['no formula', 'unfinished', { formula: 'x0 +' }],
  ])('%s', (_name, kind, wrong) => {
    expect(failureOf(() => exportScript({ ...descent, ...wrong } as ScriptRequest))).toMatchObject({ kind })
  })
})
