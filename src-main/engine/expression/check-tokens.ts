import { MAX_VARIABLES } from '../../contract/limits'
import { FormulaError } from './formula-error'
import { ownNames, spelledFor, type Names } from './names'
import { respell } from './respell'
import { isBar, isRootSign, type Token } from './token'
import { unsupportedName } from './unsupported'

/**
 * Deepest nesting of brackets. The parser goes some ten calls deeper for each; a hundred take less than a quarter of the
 * megabyte of stack that threads usually have (measured with Node's --stack-size).
 */
const MAX_BRACKET_DEPTH = 100

/** Refuses unknown names, functions without arguments and numbers beyond float64. @throws FormulaError */
export function checkNames(tokens: readonly Token[], names: Names): void {
  for (const [index, token] of tokens.entries()) {
    const { kind, text, typed, position } = token
    if (kind === 'unknown-name') throw unknownName(token, names)
    if (kind === 'function' && tokens[index + 1]?.text !== '(' && !isRootSign(token))
      throw withoutArguments(token, tokens.slice(index + 1, index + 4), spelledFor(names))
    if (kind === 'number' && !Number.isFinite(Number(text))) throw new FormulaError('number-too-large', position, typed)
  }
}

function unknownName({ text, typed, position }: Token, names: Names): FormulaError {
  const suggestion = respell(text, names)
  if (suggestion !== undefined) return new FormulaError('spelling', position, typed, { suggestion })
  const reason = ownNames(names.functions).variables.has(text) ? 'not-a-parameter' : unsupportedName(text)
  return new FormulaError(reason, position, typed, reason === 'too-many-variables' ? { limit: MAX_VARIABLES } : {})
}

/** A function before anything but a bracket; a power that textbooks write there, sin²(x), has its place behind. */
function withoutArguments(
  { text, typed, position }: Token,
  [power, first, second]: readonly Token[],
  spell: (suggestion: string) => string,
): FormulaError {
  if (power?.text !== '^') return new FormulaError('function-without-arguments', position, typed)
  const suggestion = spell(powerOf(text, first, second))
  return new FormulaError('power-of-function', position, typed, { suggestion })
}

/** sin² as sin(x0)^2, sin⁻² as 1/sin(x0)^2, sin⁻¹ as what that may mean. */
function powerOf(name: string, first?: Token, second?: Token): string {
  if (first?.kind === 'number') return `${name}(x0)^${first.text}`
  // Of e^x its power is its argument.
  if (name === 'exp' && first?.kind === 'variable') return `exp(${first.text})`
  if (first?.text !== '-' || second?.kind !== 'number') return `${name}(x0)^(…)`
  return second.text === '1' ? (inverses.get(name) ?? `1/${name}(x0)`) : `1/${name}(x0)^${second.text}`
}

/** What sin⁻¹ may mean. */
const inverses = new Map([
  ['sin', 'asin(x0), 1/sin(x0)'],
  ['cos', 'acos(x0), 1/cos(x0)'],
  ['tan', 'atan(x0), 1/tan(x0)'],
])

/** Refuses the list of variables as it stands, x, beside its elements, x[0]: it is all of them then. @throws FormulaError */
export function checkLists(tokens: readonly Token[], { list }: Names): void {
  if (list === undefined || !tokens.some(({ kind, typed }) => kind === 'variable' && /[[［]/.test(typed))) return
  const whole = tokens.find(({ kind, typed }) => kind === 'variable' && typed.normalize('NFKC') === list)
  if (whole !== undefined) throw new FormulaError('matrix', whole.position, whole.typed)
}

/** Refuses brackets and bars without a partner, and too many open at once. @throws FormulaError */
export function checkBrackets(tokens: readonly Token[]): void {
  const open: Token[] = []
  for (const token of tokens) {
    if (token.text === '(') open.push(token)
    if (token.text === ')') checkPartner(token, open.pop())
    if (open.length > MAX_BRACKET_DEPTH)
      throw new FormulaError('too-deep', token.position, token.typed, { limit: MAX_BRACKET_DEPTH })
  }
  const unclosed = open.pop()
  if (unclosed !== undefined) throw neverClosed(unclosed)
}

function checkPartner(closing: Token, opening: Token | undefined): void {
  if (opening === undefined) throw new FormulaError('unopened-bracket', closing.position, closing.typed)
  if (isBar(opening) && !isBar(closing)) throw neverClosed(opening)
}

function neverClosed(opening: Token): FormulaError {
  return new FormulaError(isBar(opening) ? 'unclosed-bar' : 'unclosed-bracket', opening.position, opening.typed)
}
