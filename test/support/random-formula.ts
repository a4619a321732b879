import fc from 'fast-check'

/** Functions without a corner, that are finite and not too steep on the whole line. */
const SMOOTH = ['sin', 'cos', 'tanh', 'atan', 'sigmoid', 'softplus'] as const

/** A formula of x0, x1 and x2 that has all its derivatives everywhere, at most so many operations deep. */
export const smoothFormula: fc.Arbitrary<string> = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('x0', 'x1', 'x2', '0.5', '2', '3'),
    fc.tuple(fc.constantFrom(...SMOOTH), tie('formula')).map(([name, a]) => `${name}(${a})`),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*'), tie('formula'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `(${a})/(1 + (${b})^2)`),
    tie('formula').map((a) => `(${a})^2`),
    tie('formula').map((a) => `-(${a})`),
  ),
})).formula

/** A formula of any function of the language: it may have corners, poles and places without a value. */
export const anyFormula: fc.Arbitrary<string> = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5 },
    smoothFormula,
    fc.constantFrom('x0', 'x1', 'x2', '0', '1', '-1'),
    fc
      .tuple(
        fc.constantFrom('abs', 'relu', 'step', 'sign', 'log', 'log2', 'sqrt', 'cbrt', 'exp', 'tan'),
        tie('formula'),
      )
      .map(([name, a]) => `${name}(${a})`),
    fc
      .tuple(fc.constantFrom('max', 'min'), fc.array(tie('formula'), { minLength: 2, maxLength: 4 }))
      .map(([name, operands]) => `${name}(${operands.join(', ')})`),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `pow(${a}, ${b})`),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `(${a})/(${b})`),
  ),
})).formula
