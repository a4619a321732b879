import type { Expression, FunctionTable } from './expression'
import { readSyntax } from './read-syntax'
import { scan } from './scan'
import { toExpression } from './to-expression'

/**
 * The tree of a formula. `-x^2` is -(x²), `2^3^2` is 2^(3²), an implicit product binds tighter than `/` (`1/x0 x1` is
 * 1/(x0·x1)), except that `1/2 x` is (1/2)·x.
 * @throws FormulaError with a position in `text`.
 */
export function parse(text: string, functions: FunctionTable): Expression {
  const tokens = scan(text, functions)
  return toExpression(readSyntax(tokens), tokens, functions)
}
