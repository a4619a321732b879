import { describe, expect, it } from 'vitest'
import { compileFormula, evaluate } from '../../../../src-main/engine'
import { withoutPlaces } from '../../../support/without-places'

describe('the language', () => {
  it.each([
    ['x0^2 + x1^2', [-3, 4], 25],
    ['x0**2 + x1**2', [-3, 4], 25],
    ['x^2 + y^2', [-3, 4], 25],
    ['2x0', [3], 6],
    ['2 x y', [3, 5], 30],
    ['2(x + 1)', [3], 8],
    ['(x + 1)(x - 1)', [3], 8],
    ['x(x + 1)', [3], 12],
    ['x(x)^2', [3], 27],
    ['pi(2)', [0], 2 * Math.PI],
    ['-x^2', [3], -9],
    ['(-x)^2', [3], 9],
    ['2^-2', [0], 0.25],
    ['2^3^2', [0], 512],
    ['x - 2 - 3', [10], 5],
    ['x / 2 / 5', [100], 10],
    ['+x', [3], 3],
    ['--x', [3], 3],
    ['1e3 + .5 + 2.', [0], 1002.5],
    ['2e', [0], 2 * Math.E],
    ['e^0 + pi', [0], 1 + Math.PI],
    ['max(x, 3, y) + min(x, 3, y)', [1, 7], 8],
    ['pow(x, 2)', [3], 9],
    ['log(e) + log10(1000)', [0], 4],
    ['sqrt(16) + abs(-2)', [0], 6],
    ['step(-1) + step(0) + step(2)', [0], 1],
    ['sign(-3) + sign(0) + sign(5)', [0], 0],
    ['relu(-1) + relu(2)', [0], 2],
    ['sigmoid(0)', [0], 0.5],
    ['softplus(0)', [0], Math.LN2],
    ['x7', [0, 0, 0, 0, 0, 0, 0, 9], 9],
    ['  x\n', [2], 2],
  ])('%j at %j', (formula, point, value) => {
    expect(evaluate(formula, point)).toBeCloseTo(value, 13)
  })

  it.each([
    ['ｘ０＾２＋ｘ１＾２', 'x0^2 + x1^2'],
    ['（ｘ０＋１）×２', '(x0 + 1)*2'],
    ['x₀² + x₁²', 'x0^2 + x1^2'],
    ['x⁻² y¹⁰', 'x0^-2 * x1^10'],
    ['２π・'.replace('・', '·') + 'ｘ', '2 pi x0'],
    ['x − 1 ÷ 2', 'x0 - 1/2'],
    ['ｘ＊＊２　ー　１', 'x0^2 - 1'],
    ['ｍａｘ（ｘ、１。５）', 'max(x0, 1.5)'],
  ])('%s, from a Japanese keyboard or a text, is %s', (typed, plain) => {
    expect(withoutPlaces(compileFormula(typed).graph)).toStrictEqual(withoutPlaces(compileFormula(plain).graph))
  })

  it('knows how many coordinates a point needs', () => {
    expect(compileFormula('3').dimension).toBe(1)
    expect(compileFormula('x').dimension).toBe(1)
    expect(compileFormula('x3').dimension).toBe(4)
  })

  it('leaves numbers beyond the reals to the machine', () => {
    expect(evaluate('log(x)', [-1])).toBeNaN()
    expect(evaluate('sqrt(x)', [-1])).toBeNaN()
    expect(evaluate('1/x', [0])).toBe(Infinity)
  })

  it('computes the tails of sigmoid and softplus', () => {
    expect(evaluate('sigmoid(x)', [-700])).toBeCloseTo(Math.exp(-700), 310)
    expect(evaluate('sigmoid(x)', [-700])).toBeGreaterThan(0)
    expect(evaluate('sigmoid(x)', [800])).toBe(1)
    expect(evaluate('softplus(x)', [800])).toBe(800)
    expect(evaluate('softplus(x)', [-700])).toBeGreaterThan(0)
  })
})
