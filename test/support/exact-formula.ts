import fc from 'fast-check'

/** Formulas of x0 and x1 made only of operations that are rounded alike everywhere: NumPy's numbers of them are ours, bit for bit. */
export const exactFormula: fc.Arbitrary<string> = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('x0', 'x1', '0.1', '3', '1.7', '(-2)'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    tie('formula').map((a) => `(${a})^2`),
    tie('formula').map((a) => `sqrt(abs(${a}))`),
    tie('formula').map((a) => `-(${a})`),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `max(${a}, ${b})`),
  ),
})).formula
