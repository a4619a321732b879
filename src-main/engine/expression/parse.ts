import { parse as parseTree, type MathNode } from 'mathjs/number'
import type { Expression, FunctionTable } from './expression'
import { FormulaError } from './formula-error'
import { scan } from './scan'
import { toExpression } from './to-expression'
import type { Token } from './token'

/**
 * The tree of a formula. Grammar and precedence are mathjs's: `-x^2` is -(x²), `2^3^2` is 2^(3²), an implicit product
 * binds tighter than `/` (`1/x0 x1` is 1/(x0·x1)), except that `1/2 x` is (1/2)·x.
 * @throws FormulaError with a position in `text`.
 */
export function parse(text: string, functions: FunctionTable): Expression {
  const tokens = scan(text, functions)
  return toExpression(readTree(tokens), tokens, functions)
}

function readTree(tokens: readonly Token[]): MathNode {
  const words = tokens.map(spell)
  try {
    return parseTree(words.join(' '))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw misplaced(tokens, words, error)
  }
}

/**
 * The token as mathjs shall read it. A variable before a bracket stands in brackets itself: `x0(x1 + 1)` means a
 * product, where mathjs would see a call.
 */
function spell(token: Token, index: number, tokens: readonly Token[]): string {
  const isName = token.kind === 'variable' || token.kind === 'constant'
  return isName && tokens[index + 1]?.text === '(' ? `(${token.text})` : token.text
}

/** mathjs tells the place (`char`, from 1) in the words joined by spaces; this finds the token that stands there. */
function misplaced(tokens: readonly Token[], words: readonly string[], error: SyntaxError): FormulaError {
  const place = 'char' in error && typeof error.char === 'number' ? error.char - 1 : 0
  let start = 0
  for (const [index, word] of words.entries()) {
    const token = tokens[index]
    if (token !== undefined && place < start + word.length)
      return new FormulaError('syntax', token.position, token.typed)
    start += word.length + 1
  }
  const last = tokens.at(-1)
  return new FormulaError('unfinished', last?.position ?? 0, last?.typed ?? '')
}
