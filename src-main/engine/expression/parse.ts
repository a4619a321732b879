import type { Expression, FunctionTable } from './expression'
import { isRewritten } from './is-rewritten'
import { readSyntax } from './read-syntax'
import { scan } from './scan'
import { toText } from './text'
import { toExpression } from './to-expression'

interface Parsed {
  readonly expression: Expression
  /** The formula in the language's own spelling, where it was typed in another: `np.sin(x[0])` is sin(x0). */
  readonly readAs: string | undefined
}

/**
 * The tree of a formula. `-x^2` is -(x²), `2^3^2` is 2^(3²), an implicit product binds tighter than `/` (`1/x0 x1` is
 * 1/(x0·x1)), except that `1/2 x` is (1/2)·x.
 * @throws FormulaError with a position in `text`.
 */
export function parse(text: string, functions: FunctionTable): Parsed {
  const tokens = scan(text, functions)
  const expression = toExpression(readSyntax(tokens), tokens, functions)
  return { expression, readAs: isRewritten(text, tokens) ? toText(expression) : undefined }
}
