import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFormula, differentiate, evaluate, slice } from '../../../../src-main/engine'

const central = { method: 'central', h: 1e-4, precision: 'float64' } as const

describe('a slice', () => {
  it('holds every other variable: the slices of the textbook', () => {
    const along0 = slice('x0^2 + x1^2', [5, 10], 0)
    expect([along0.text, along0.latex, along0.dimension]).toStrictEqual(['x0^2 + 10^2', 'x_0^{2} + 10^{2}', 1])
    expect([...differentiate(along0, [5], central)]).toStrictEqual([9.999999999976694])
    const along1 = slice('x0^2 + x1^2', [5, 10], 1)
    expect([along1.text, along1.latex]).toStrictEqual(['5^2 + x0^2', '5^{2} + x_1^{2}'])
    expect([...differentiate(along1, [10], central)]).toStrictEqual([19.99999999995339])
  })

  it('is no larger than the formula: a number that is held is one node, as the variable was', () => {
    const sum = compileFormula(`x0${'+x1'.repeat(600)}`)
    expect(slice(sum, [1, 2], 0).graph.nodes).toHaveLength(sum.graph.nodes.length)
  })

  it('tells whether what is held only shifts it: in a sum of one part for each variable', () => {
    const shifts = (formula: string) => [0, 1].map((variable) => slice(formula, [1, 2], variable).isShiftedOnly)
    const sums = ['x0^2 + x1^2', 'x0^2/20 - sin(x1)', '-(x0^2 + exp(x1))', '(x0^2 + x1^2)/3 + x0', '2*(x0 - x1)']
    for (const formula of sums) expect(shifts(formula), formula).toStrictEqual([true, true])
    const others = ['x0*x1', 'x0^2', '(x0 + x1)^2', '2/(x0 + x1)', 'max(x0, x1)', 'x1*(x0 + 1)', 'x0^2 + x1*sin(x0)']
    for (const formula of others) expect(shifts(formula), formula).toStrictEqual([false, false])
  })

  it('has a text that compiles to the same numbers', () => {
    const formula = fc.constantFrom(
      'x0^2 + x1^2',
      '-x0^x1 / (x2 - 3)',
      'x0 - (x1 - x2) - -x1',
      '(x0 - x1)^3 * sin(x2)',
      '2^-x1 + max(x0, x1, x2)',
      '(x0/x1)/(x2/x1)*x0',
      '-(x0 + x1)*-x2',
      '(-x1)^2 - (x0^2)^3',
      'x1(x0 + pi) - e^(x2/2)',
    )
    const coordinate = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(formula, fc.tuple(coordinate, coordinate, coordinate), fc.nat(2), (text, point, variable) => {
        const cut = slice(text, point, variable)
        const whole = evaluate(text, point)
        expect(evaluate(cut, [point[variable] ?? NaN])).toBe(whole)
        expect(evaluate(compileFormula(cut.text), [point[variable] ?? NaN])).toBe(whole)
      }),
    )
  })
})
