import { MAX_VARIABLES } from '../../contract/limits'
import { FormulaError } from './formula-error'
import type { Token } from './token'
import { unsupportedName } from './unsupported'

/**
 * Deepest nesting of brackets. The parser goes some ten calls deeper for each; a hundred take less than a quarter of the
 * megabyte of stack that threads usually have (measured with Node's --stack-size).
 */
const MAX_BRACKET_DEPTH = 100

/** Refuses unknown names, functions without arguments and numbers beyond float64. @throws FormulaError */
export function checkNames(tokens: readonly Token[]): void {
  for (const [index, { kind, text, typed, position }] of tokens.entries()) {
    if (kind === 'unknown-name') {
      const reason = unsupportedName(text)
      throw new FormulaError(reason, position, typed, reason === 'too-many-variables' ? { limit: MAX_VARIABLES } : {})
    }
    if (kind === 'function' && tokens[index + 1]?.text !== '(')
      throw new FormulaError('function-without-arguments', position, typed)
    if (kind === 'number' && !Number.isFinite(Number(text))) throw new FormulaError('number-too-large', position, typed)
  }
}

/** Refuses brackets without a partner, and too many open at once. @throws FormulaError */
export function checkBrackets(tokens: readonly Token[]): void {
  const open: Token[] = []
  for (const token of tokens) {
    if (token.text === '(') open.push(token)
    if (token.text === ')' && open.pop() === undefined)
      throw new FormulaError('unopened-bracket', token.position, token.typed)
    if (open.length > MAX_BRACKET_DEPTH)
      throw new FormulaError('too-deep', token.position, token.typed, { limit: MAX_BRACKET_DEPTH })
  }
  const unclosed = open.pop()
  if (unclosed !== undefined) throw new FormulaError('unclosed-bracket', unclosed.position, unclosed.typed)
}
