import { describe, expect, it } from 'vitest'
import { compileFormula, differentiate, evaluate } from '../../../../src-main/engine'
import { formulaObjective } from '../../../../src-main/engine/objective/formula-objective'
import { failureOf } from '../failure-of'

const text = 'sin(x0)*x1 + x2^2'
const { graph } = compileFormula(text)
const point = Float64Array.of(0.5, 2, 3)

describe('the objective of a formula', () => {
  it.each(['forward', 'central', 'backward'] as const)('has f, its gradient by %s and its exact gradient', (method) => {
    const objective = formulaObjective(graph, { method, h: 1e-3 }, 'float64')
    const [gradient, exact] = [new Float64Array(3), new Float64Array(3)]
    expect(objective.value(point)).toBe(evaluate(text, point))
    expect(objective.gradient(point, gradient)).toBe(evaluate(text, point))
    expect(gradient).toStrictEqual(differentiate(text, point, { method, h: 1e-3 }))
    expect(objective.exactGradient(point, exact)).toBe(evaluate(text, point))
    expect(exact).toStrictEqual(differentiate(text, point, { method: 'backward' }))
    expect([...point]).toStrictEqual([0.5, 2, 3])
  })

  it('computes in its precision, h too', () => {
    const objective = formulaObjective(graph, { method: 'central', h: 0.1 }, 'float32')
    const gradient = new Float64Array(3)
    objective.gradient(point, gradient)
    const options = { method: 'central', h: 0.1, precision: 'float32' } as const
    expect(gradient).toStrictEqual(differentiate(text, point, options))
    expect(objective.derivative.h).toBe(Math.fround(0.1))
    expect(objective.value(point)).toBe(Math.fround(objective.value(point)))
  })

  it('names its coordinates as the formula does, and may have more than the formula uses', () => {
    const derivative = { method: 'backward', h: 1e-4 } as const
    expect(formulaObjective(graph, derivative, 'float64').names).toStrictEqual(['x0', 'x1', 'x2'])
    const wider = formulaObjective(graph, derivative, 'float64', 4)
    expect([wider.dimension, wider.names.at(-1)]).toStrictEqual([4, 'x3'])
    const gradient = new Float64Array(4).fill(NaN)
    wider.exactGradient(Float64Array.of(0, 1, 2, 3), gradient)
    expect([...gradient]).toStrictEqual([1, 0, 4, 0])
  })

  it('refuses points that do not fit: too few coordinates, or more than there are variables', () => {
    const of = (dimension: number) => () =>
      formulaObjective(graph, { method: 'backward', h: 1e-4 }, 'float64', dimension)
    expect(failureOf(of(2))).toMatchObject({ kind: 'point-too-short', values: { length: 2, expected: 3 } })
    expect(failureOf(of(9))).toMatchObject({ kind: 'point-too-long', values: { length: 9, most: 8 } })
    expect(of(8)().dimension).toBe(8)
  })
})
