import fc from 'fast-check'

/** Pieces of formulas, of what people write instead, and of what nobody does. */
const words = [
  ...['x', 'x0', 'x7', 'y', 'sin', 'max', 'pow', 'e', 'pi', 'π', '2', '.5', '1e3', '+', '-', '*', '/', '^', '**'],
  ...['(', ')', ',', ' ', '²', '⁻', 'ｘ', '（', 'i', '#', '"', '=', '!', '%', '[', ':', '\n', '0x', 'in', 'not'],
  ...['.', '|', '√', 'np.', '[0]', 'lambda x:', 'f(a, b) =', 'a', 'return ', '_{1}', ';'],
]

/** Texts like formulas, mostly wrong. */
export const formulaLike: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .map((pieces) => pieces.join(''))

/** Any text whatever. */
export const anyText: fc.Arbitrary<string> = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string())
