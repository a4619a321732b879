import { describe, expect, it } from 'vitest'
import { compileFormula } from '../../../../src-main/engine'

describe('LaTeX of a formula', () => {
  it.each([
    ['x0^2 + x1^2', 'x_0^{2} + x_1^{2}'],
    ['0.05x^2 + 0.5x', '0.05 x_0^{2} + 0.5 x_0'],
    ['x*2', 'x_0 \\cdot 2'],
    ['2*3', '2 \\cdot 3'],
    ['x^2/20 + y^2', '\\frac{x_0^{2}}{20} + x_1^{2}'],
    ['(x + 1)(x - 1)', '\\left(x_0 + 1\\right) \\left(x_0 - 1\\right)'],
    ['x - (y - 1)', 'x_0 - \\left(x_1 - 1\\right)'],
    ['x + -y', 'x_0 + \\left(-x_1\\right)'],
    ['-x^2', '-x_0^{2}'],
    ['(-x)^2', '\\left(-x_0\\right)^{2}'],
    ['-3x', '-3 x_0'],
    ['x*(-3)', 'x_0 \\left(-3\\right)'],
    ['(x^2)^3', '\\left(x_0^{2}\\right)^{3}'],
    ['x^(y + 1)', 'x_0^{x_1 + 1}'],
    ['sin(x)^2', '\\left(\\sin\\left(x_0\\right)\\right)^{2}'],
    ['log(x) + sqrt(y)', '\\log\\left(x_0\\right) + \\sqrt{x_1}'],
    ['abs(x - 1)', '\\left|x_0 - 1\\right|'],
    ['max(x, y, 1)', '\\max\\left(x_0, x_1, 1\\right)'],
    ['sigmoid(2pi x)', '\\operatorname{sigmoid}\\left(2 \\pi x_0\\right)'],
    ['e^x + pi', 'e^{x_0} + \\pi'],
    ['1e-10 x', '1 \\cdot 10^{-10} x_0'],
    ['pow(x + 1, 3)', '\\left(x_0 + 1\\right)^{3}'],
  ])('%s', (text, latex) => {
    expect(compileFormula(text).latex).toBe(latex)
  })
})
