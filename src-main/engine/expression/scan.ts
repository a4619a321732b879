import { MAX_FORMULA_LENGTH, MAX_VARIABLES } from '../../contract/limits'
import { constants, type FunctionTable } from './expression'
import { FormulaError } from './formula-error'
import { normalise } from './normalise'
import { unsupportedName, unsupportedNotation } from './unsupported'

/**
 * A piece of a formula. `text` is its normal spelling (`x0` for `x`, `^` for `**`), `typed` what stands in the
 * formula from `position` on.
 */
export interface Token {
  readonly kind: 'number' | 'variable' | 'constant' | 'function' | 'operator'
  readonly text: string
  readonly typed: string
  readonly position: number
}

/**
 * Deepest nesting of brackets. The parser descends some twenty calls a bracket; this depth takes a tenth of the
 * smallest stack that a worker has (measured; about 1,000 brackets exhaust it).
 */
export const MAX_BRACKET_DEPTH = 100

const NUMBER = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y
const NUMBER_BASE = /0[xXbBoO][0-9a-fA-F]+[0-9a-zA-Z.]*/y
const NAME = /π|[\p{L}_$][\p{L}\p{Nd}_$]*/uy
const SUPERSCRIPT = /⁻?[⁰¹²³⁴-⁹]+/y
const OPERATOR = /\*\*|[-+*/^(),]/y
const SPACE = /[ \t]+/y

const VARIABLES = new Map<string, string>([
  ['x', 'x0'],
  ['y', 'x1'],
  ...Array.from({ length: MAX_VARIABLES }, (_, index) => [`x${index}`, `x${index}`] as const),
])

/**
 * Cuts a formula into tokens and refuses whatever is not in the language, so that the parser behind it only ever sees
 * numbers, known names, arithmetic and balanced brackets.
 * @throws FormulaError at the first thing that is not allowed.
 */
export function scan(typed: string, functions: FunctionTable): Token[] {
  if (typed.length > MAX_FORMULA_LENGTH)
    throw new FormulaError('too-long', MAX_FORMULA_LENGTH, typed.slice(MAX_FORMULA_LENGTH, MAX_FORMULA_LENGTH + 20), {
      limit: MAX_FORMULA_LENGTH,
    })
  const text = normalise(typed).replace(/^\s+|\s+$/g, (spaces) => ' '.repeat(spaces.length))
  const tokens: Token[] = []
  for (let position = 0; position < text.length;) {
    const space = match(SPACE, text, position)
    if (space !== null) position += space.length
    else position += scanToken(typed, text, position, functions, tokens)
  }
  if (tokens.length === 0) throw new FormulaError('empty', 0, '')
  checkFunctionsHaveArguments(tokens)
  checkBrackets(tokens)
  return tokens
}

function match(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0] ?? null
}

/** Appends the token (or the two of a superscript) at `position`; returns how many characters it took. */
function scanToken(typed: string, text: string, position: number, functions: FunctionTable, tokens: Token[]): number {
  const add = (kind: Token['kind'], found: string, spelling = found) => {
    tokens.push({ kind, text: spelling, typed: typed.slice(position, position + found.length), position })
    return found.length
  }
  const refuse = (kind: ConstructorParameters<typeof FormulaError>[0], length: number, limit?: number): never => {
    const values = limit === undefined ? {} : { limit }
    throw new FormulaError(kind, position, typed.slice(position, position + length), values)
  }

  const base = match(NUMBER_BASE, text, position)
  if (base !== null) return refuse('number-base', base.length)
  const number = match(NUMBER, text, position)
  if (number !== null)
    return Number.isFinite(Number(number)) ? add('number', number) : refuse('number-too-large', number.length)
  const name = match(NAME, text, position)
  if (name !== null) {
    const variable = VARIABLES.get(name)
    if (variable !== undefined) return add('variable', name, variable)
    const constant = name === 'π' ? 'pi' : name
    if (Object.hasOwn(constants, constant)) return add('constant', name, constant)
    if (functions.has(name)) return add('function', name)
    const kind = unsupportedName(name)
    return kind === 'too-many-variables' ? refuse(kind, name.length, MAX_VARIABLES) : refuse(kind, name.length)
  }
  const superscript = match(SUPERSCRIPT, text, position)
  if (superscript !== null) {
    add('operator', superscript, '^')
    return add('number', superscript, superscript.normalize('NFKC').replace('\u2212', '-'))
  }
  const operator = match(OPERATOR, text, position)
  if (operator !== null) return add('operator', operator, operator === '**' ? '^' : operator)
  const unsupported = unsupportedNotation(text, position)
  if (unsupported !== null) return refuse(unsupported.kind, unsupported.length)
  return refuse('unexpected-character', String.fromCodePoint(text.codePointAt(position) ?? 0).length)
}

function checkFunctionsHaveArguments(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.kind === 'function' && tokens[index + 1]?.text !== '(')
      throw new FormulaError('function-without-arguments', token.position, token.typed)
  })
}

function checkBrackets(tokens: readonly Token[]): void {
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
