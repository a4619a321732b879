import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFormula, evaluate, FormulaError, type CompiledFormula } from '../../../../src-main/engine'
import type { Expression } from '../../../../src-main/engine/expression/expression'
import { writeFunction } from '../../../../src-main/engine'
import { smoothFormula } from '../../../support/random-formula'
import { withoutPlaces } from '../../../support/without-places'

type Point = readonly [number, number]
const points: readonly Point[] = [
  [5, 10],
  [0.3, -0.7],
  [1.5, 2.25],
]

/** What a person who knows the notation expects, written out in plain arithmetic. */
const accepted: readonly (readonly [string, (x: number, y: number) => number])[] = [
  ['x[0]**2 + x[1]**2', (x, y) => x * x + y * y],
  ['np.sin(x)', Math.sin],
  ['math.exp(x) + torch.tanh(y)', (x, y) => Math.exp(x) + Math.tanh(y)],
  ['lambda x: x[0]**2 + x[1]**2', (x, y) => x * x + y * y],
  ['lambda w: 2*w[0] - w[1]', (x, y) => 2 * x - y],
  ['def f(x):\n    return x[0]**2 + x[1]**2\n', (x, y) => x * x + y * y],
  ['def f(x0, x1):\r\n\treturn x0 / x1', (x, y) => x / y],
  ['return x*y', (x, y) => x * y],
  ['y = 3x + 1', (x) => 3 * x + 1],
  ['f(x0, x1) = x0 x1', (x, y) => x * y],
  ['√x0', Math.sqrt],
  ['√(x0² + x1²)', (x, y) => Math.sqrt(x * x + y * y)],
  ['∛x0 + 1', (x) => Math.cbrt(x) + 1],
  ['｜x0｜ - |x1|', (x, y) => Math.abs(x) - Math.abs(y)],
  ['x0・x1 ∗ 2', (x, y) => x * y * 2],
  ['ln(x0)', Math.log],
  ['arctan(x0) + arcsin(x0/8) + arccos(0)', (x) => Math.atan(x) + Math.asin(x / 8) + Math.PI / 2],
  ['log2(x0)', (x) => Math.log(x) / Math.LN2],
  ['cbrt(x0 - 1)', (x) => Math.sign(x - 1) * Math.abs(x - 1) ** (1 / 3)],
  ['np.power(x0, 3)', (x) => x ** 3],
  ['np.square(x0 - x1)', (x, y) => (x - y) * (x - y)],
  // None of these is in the list of what people were seen to type.
  ['x => Math.sin(x) * Math.PI', (x) => Math.sin(x) * Math.PI],
  ['(a, b) => a**2 - b', (x, y) => x * x - y],
  ['L(w, b) = (3w + b − 1)²', (x, y) => (3 * x + y - 1) ** 2],
  ['x ↦ |x|³', (x) => Math.abs(x) ** 3],
  ['np.maximum(0, x0) + np.minimum(x1, 2)', (x, y) => Math.max(0, x) + Math.min(y, 2)],
  ['def loss(w: np.ndarray, h=1e-4) -> float: return w + h', (x, y) => x + y],
  ['import numpy as np\ndef f(x):\n  return np.abs(x[0]) + np.pi', (x) => Math.abs(x) + Math.PI],
  ['scipy.special.expit(x)', (x) => 1 / (1 + Math.exp(-x))],
  ['x_0^2 + x_{1}', (x, y) => x * x + y],
  ['2||x| − |y||', (x, y) => 2 * Math.abs(Math.abs(x) - Math.abs(y))],
  ['z = sgn(x)⋅√2;', (x) => Math.sign(x) * Math.SQRT2],
]

/** Of either length that the formula needs. */
function valueAt(formula: CompiledFormula, point: Point): number {
  return evaluate(formula, point.slice(0, formula.dimension))
}

describe('a formula as people write it', () => {
  it.each(accepted)('%j is what it says', (typed, expected) => {
    const formula = compileFormula(typed)
    expect(formula.text).toBe(typed)
    for (const point of points) expect(valueAt(formula, point)).toBeCloseTo(expected(...point), 13)
  })

  it('has the digits of the code that it was taken from', () => {
    // NumPy squares by one product and takes a power of 2 for a square.
    for (const typed of ['np.square(x)', 'np.power(x, 2)', 'x[0]**2'])
      expect(evaluate(typed, [0.1]), typed).toBe(0.1 * 0.1)
    expect(evaluate('ln(x)', [0.7])).toBe(evaluate('log(x)', [0.7]))
  })

  it('keeps the names of variables, and gives other parameters their places', () => {
    expect(evaluate('f(x1, x2) = x1 - x2', [0, 5, 3])).toBe(2)
    expect(evaluate('f(y, x) = y - x', [5, 3])).toBe(2)
    expect(evaluate('lambda y: y', [5])).toBe(5)
    expect(evaluate('y => y', [5])).toBe(5)
    expect(evaluate('f(a, b) = a + x2', [1, 2, 3])).toBe(4)
  })
})

describe('what a formula is read as', () => {
  it.each([
    ['x[0]**2 + x[1]**2', 'x0^2 + x1^2'],
    ['lambda w: np.sin(w)', 'sin(x0)'],
    ['|x| + √y', 'abs(x0) + sqrt(x1)'],
    ['√x^2', 'sqrt(x0)^2'],
    ['√2x', 'sqrt(2)*x0'],
    ['|x|y|x|', 'abs(x0)*x1*abs(x0)'],
    ['np.square(x + 1)', '(x0 + 1)^2'],
    ['ln(x)', 'log(x0)'],
    ['y = x', 'x0'],
  ])('%j as %s', (typed, own) => {
    expect(compileFormula(typed).readAs).toBe(own)
  })

  it.each(['x^2 + y^2', ' ｘ０＾２ ＋ x₁²', 'sin(x)・π', '2x0**2 - x1/3', 'max(x, 1。5)'])(
    'is not said of %j, which is the language’s own',
    (typed) => {
      expect(compileFormula(typed).readAs).toBeUndefined()
    },
  )

  it('is the same computation', () => {
    for (const [typed] of accepted) {
      const { readAs = '', graph } = compileFormula(typed)
      if (readAs !== '') expect(withoutPlaces(compileFormula(readAs).graph), typed).toStrictEqual(withoutPlaces(graph))
    }
  })
})

/** What stands at the places of a tree, each before those that it consists of. */
function piecesOf(text: string, { expression }: { expression: Expression }): string[] {
  const { place, ...rest } = expression
  const operands = rest.kind === 'application' ? rest.operands : []
  return [text.slice(place?.from, place?.to), ...operands.flatMap((each) => piecesOf(text, { expression: each }))]
}

describe('the place of what was typed', () => {
  it.each([
    ['np.sin(x[0])', ['np.sin(x[0])', 'x[0]']],
    ['def f(w): return w[1]*2', ['w[1]*2', 'w[1]', '2']],
    ['2｜ｘ［ ０ ］｜', ['2｜ｘ［ ０ ］｜', '2', '｜ｘ［ ０ ］｜', 'ｘ［ ０ ］']],
    ['√x_{0} + y;', ['√x_{0} + y', '√x_{0}', 'x_{0}', 'y']],
    ['√(x)', ['√(x)', 'x']],
  ])('is true in %j', (text, pieces) => {
    expect(piecesOf(text, compileFormula(text))).toStrictEqual(pieces)
  })
})

describe('a formula as a function in Python', () => {
  it('is a whole program', () => {
    expect(writeFunction(compileFormula('x0^2 + x2'))).toBe('def f(x0, x1, x2):\n    return x0**2 + x2\n')
    expect(writeFunction(compileFormula('sin(x)'))).toBe('import numpy as np\n\ndef f(x0):\n    return np.sin(x0)\n')
    expect(writeFunction(compileFormula('sigmoid(x)'))).toMatch(/^import numpy as np\n\ndef sigmoid\(a\):\n.*\n\ndef f/)
  })

  it('is read back as the same computation', () => {
    fc.assert(
      fc.property(smoothFormula, (text) => {
        // NumPy has no functions of these names.
        fc.pre(!/sigmoid|softplus/.test(text))
        const formula = compileFormula(text)
        const python = writeFunction(formula)
        // A number alone is written as one of NumPy's.
        fc.pre(!python.includes('np.float64'))
        expect(withoutPlaces(compileFormula(python).graph)).toStrictEqual(withoutPlaces(formula.graph))
      }),
      { numRuns: 300 },
    )
  })
})

/** What is said about a text that is refused. */
function hintFor(text: string): { kind: string; at: string; hint: unknown } {
  try {
    compileFormula(text)
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    return { kind: error.kind, at: text.slice(error.position), hint: error.failure.values['suggestion'] }
  }
  throw new Error(`${text} compiled`)
}

describe('a hint leads to the right text', () => {
  it.each([
    ['sin^2(x0)', 'power-of-function', 'sin(x0)^2'],
    ['1 + cos³(x)', 'power-of-function', 'cos(x0)^3'],
    ['sin⁻¹(x)', 'power-of-function', 'asin(x0), 1/sin(x0)'],
    ['exp^-1(x)', 'power-of-function', '1/exp(x0)'],
    ['sin^-2(x)', 'power-of-function', '1/sin(x0)^2'],
    ['sin^n(x)', 'power-of-function', 'sin(x0)^(…)'],
    ['exp^x', 'power-of-function', 'exp(x0)'],
    ['log_2(x)', 'spelling', 'log2(x0)'],
    ['log_10(x)', 'spelling', 'log10(x0)'],
    ['lambda t: sin^2(t)', 'power-of-function', 'sin(t)^2'],
    ['f(t) = cot(t)', 'spelling', '1/tan(t)'],
    ['Sin(x)', 'spelling', 'sin'],
    ['X0 + 1', 'spelling', 'x0'],
    ['ReLU(x)', 'spelling', 'relu'],
    ['sinx0', 'spelling', 'sin(x0)'],
    ['x0x1', 'spelling', 'x0*x1'],
    ['2xy', 'spelling', 'x*y'],
    ['xsin(y)', 'spelling', 'x*sin'],
    ['sinxcosy', 'spelling', 'sin(x)*cos(y)'],
    ['cot(x)', 'spelling', '1/tan(x0)'],
    ['f(a, b) = ab', 'spelling', 'a*b'],
  ])('%j: %s, %s', (text, kind, hint) => {
    expect(hintFor(text)).toMatchObject({ kind, hint })
  })

  it.each([
    ['\\frac{1}{x0}', 'latex', '\\frac{1}{x0}'],
    ['x^{2}', 'latex', '{2}'],
    ['$x_0^2$', 'latex', '$x_0^2$'],
    ['x0%2', 'percent', '%2'],
    ['max(x0)', 'one-argument', 'max(x0)'],
    ['1 + |x', 'unclosed-bar', '|x'],
    ['(|x)|', 'unclosed-bar', '|x)|'],
    ['x || y', 'unclosed-bar', '| y'],
    ['f(a) = a + x', 'not-a-parameter', 'x'],
    ['x[0] + x', 'matrix', 'x'],
    ['w[0]', 'matrix', '[0]'],
    ['x[0][1]', 'matrix', '[1]'],
    ['f(a, b) = a[0] + b', 'matrix', '[0] + b'],
    ['y == x', 'comparison', '== x'],
    ['eye', 'unknown-name', 'eye'],
    ['x[8]', 'too-many-variables', 'x[8]'],
    ['x_8', 'too-many-variables', 'x_8'],
    ['def f(x): y = x return y', 'several-statements', 'y = x return y'],
    ['x if y else 2', 'conditional', 'if y else 2'],
    ['np.square(x, y)', 'argument-count', 'np.square(x, y)'],
    ['sin(x) = 1', 'assignment', '= 1'],
    ['e = 2', 'assignment', '= 2'],
    ['f(x) = ', 'empty', 'f(x) = '],
    ['√', 'unfinished', '√'],
  ])('%j: %s', (text, kind, at) => {
    expect(hintFor(text)).toMatchObject({ kind, at })
  })
})

describe('hostile texts of 2,000 characters', () => {
  it.each([
    ['bars', '|'.repeat(2000)],
    ['paired bars', '|x'.repeat(1000)],
    ['roots', '√'.repeat(1999) + 'x'],
    ['prefixes', 'np.'.repeat(666)],
    ['imports', 'import a '.repeat(222)],
    ['spaces within', `import a${' '.repeat(1990)}`],
    ['letters', 'x'.repeat(2000)],
    ['parameters', `f(${'a,'.repeat(990)}a) = a`],
    ['open parameters', 'f('.repeat(1000)],
    ['indexes', 'x['.repeat(1000)],
  ])('%s compile or are refused', (_name, text) => {
    try {
      compileFormula(text)
    } catch (error) {
      expect(error).toBeInstanceOf(FormulaError)
    }
  })
})
