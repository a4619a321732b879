import { MAX_FORMULA_LENGTH } from '../../contract/limits'
import { checkBrackets, checkNames } from './check-tokens'
import type { FunctionTable } from './expression'
import { FormulaError, type FormulaErrorKind } from './formula-error'
import { normalise } from './normalise'
import { toNameToken, type Token } from './token'
import { unsupportedNotation } from './unsupported'

/** What a piece of text is, tried in order. */
const SPACE = /[ \t]+/y
const NUMBER_BASE = /0[xXbBoO][0-9a-fA-F][0-9a-zA-Z.]*/y
const NUMBER = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y
const NAME = /π|[\p{L}_$][\p{L}\p{Nd}_$]*/uy
const SUPERSCRIPT = /⁻?[⁰¹²³⁴-⁹]+/y
const OPERATOR = /\*\*|[-+*/^(),]/y

/**
 * Cuts a formula into tokens and refuses whatever is not in the language, so that the parser behind it only ever sees
 * numbers, known names, arithmetic and balanced brackets.
 * @throws FormulaError for the first foreign notation, or else the first name that means nothing, or bracket without
 * its partner.
 */
export function scan(typed: string, functions: FunctionTable): Token[] {
  if (typed.length > MAX_FORMULA_LENGTH) throw tooLong(typed)
  const text = normalise(typed).replace(/^\s+|\s+$/g, (spaces) => ' '.repeat(spaces.length))
  const tokens: Token[] = []
  for (let position = 0; position < text.length;) {
    const space = match(SPACE, text, position)
    if (space !== null) position += space.length
    else position += scanToken({ typed, text, position }, functions, tokens)
  }
  if (tokens.length === 0) throw new FormulaError('empty', 0, '')
  checkNames(tokens)
  checkBrackets(tokens)
  return tokens
}

/** How far a formula is read: as typed, and in the language's own characters. */
interface Cursor {
  readonly typed: string
  readonly text: string
  readonly position: number
}

/** Appends the token (or the two or three of a superscript, all at its place) that begins here; returns how many characters it took. */
function scanToken({ typed, text, position }: Cursor, functions: FunctionTable, tokens: Token[]): number {
  const typedAs = (found: string) => ({ typed: typed.slice(position, position + found.length), position })

  const base = match(NUMBER_BASE, text, position)
  if (base !== null) throw refusal('number-base', typedAs(base))
  const number = match(NUMBER, text, position)
  if (number !== null) {
    tokens.push({ kind: 'number', text: number, ...typedAs(number) })
    return number.length
  }
  const name = match(NAME, text, position)
  if (name !== null) {
    tokens.push({ ...toNameToken(name, functions), ...typedAs(name) })
    return name.length
  }
  const superscript = match(SUPERSCRIPT, text, position)
  if (superscript !== null) {
    const digits = superscript.replace('⁻', '')
    tokens.push({ kind: 'operator', text: '^', ...typedAs(superscript) })
    if (digits !== superscript) tokens.push({ kind: 'operator', text: '-', ...typedAs(superscript) })
    tokens.push({ kind: 'number', text: digits.normalize('NFKC'), ...typedAs(superscript) })
    return superscript.length
  }
  const operator = match(OPERATOR, text, position)
  if (operator !== null) {
    tokens.push({ kind: 'operator', text: operator === '**' ? '^' : operator, ...typedAs(operator) })
    return operator.length
  }
  const { kind, length } = unsupportedNotation(text, position)
  throw refusal(kind, typedAs(text.slice(position, position + length)))
}

function match(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0] ?? null
}

function refusal(kind: FormulaErrorKind, { typed, position }: { typed: string; position: number }): FormulaError {
  return new FormulaError(kind, position, typed)
}

/** How much of the overflow the error shows, in characters. */
const SHOWN_OVERFLOW = 20

function tooLong(typed: string): FormulaError {
  const limit = MAX_FORMULA_LENGTH
  return new FormulaError('too-long', limit, typed.slice(limit, limit + SHOWN_OVERFLOW), { limit })
}
