import { MAX_VARIABLES } from '../../contract/limits'
import { FormulaError, type FormulaErrorKind } from './formula-error'
import { meaningOf, type Names } from './names'
import type { Token } from './token'
import { unsupportedNotation } from './unsupported'

/** What a piece of text is, tried in order. */
const NUMBER_BASE = /0[xXbBoO][0-9a-fA-F][0-9a-zA-Z.]*/y
const NUMBER = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y
/** With the libraries that Python and JavaScript name before a function. */
const NAME =
  /(?:(?:np|jnp|numpy|math|Math|torch|nn|functional|F|tf|scipy|special|sympy|sp)\.)*(?:π|[\p{L}_$][\p{L}\p{Nd}_$]*)/uy
const INDEX = /[ \t]*\[[ \t]*[0-9]+[ \t]*\]/y
const BRACED = /\{[ \t]*[0-9]+[ \t]*\}/y
const SUPERSCRIPT = /⁻?[⁰¹²³⁴-⁹]+/y
const OPERATOR = /\*\*|[-+*/^(),|]/y
const ROOT = /[√∛]/y

/** How far a formula is read: as typed, and in the language's own characters. */
interface Cursor {
  readonly typed: string
  readonly text: string
  readonly position: number
}

/**
 * Appends the token (or the two or three of a superscript, all at its place) that begins here.
 *
 * @returns how many characters it took
 * @throws FormulaError for a notation that is not in the language
 */
export function scanToken(cursor: Cursor, names: Names, tokens: Token[]): number {
  const { typed, text, position } = cursor
  const typedAs = (found: string) => ({ typed: typed.slice(position, position + found.length), position })

  const base = match(NUMBER_BASE, text, position)
  if (base !== null) throw refusal('number-base', typedAs(base))
  const number = match(NUMBER, text, position)
  if (number !== null) {
    tokens.push({ kind: 'number', text: number, ...typedAs(number) })
    return number.length
  }
  const name = match(NAME, text, position) ?? match(ROOT, text, position)
  if (name !== null) {
    const { length, ...meaning } = readName(name, cursor, names)
    tokens.push({ ...meaning, ...typedAs(text.slice(position, position + length)) })
    return length
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

interface ReadName extends Pick<Token, 'kind' | 'text'> {
  /** How many characters it takes. */
  readonly length: number
}

/** A name, with the index behind it where it is that of the list: x[0], x_{0}, x_0. */
function readName(found: string, { text, position }: Cursor, names: Names): ReadName {
  const name = found.slice(found.lastIndexOf('.') + 1)
  const end = position + found.length
  if (name === names.list) {
    const index = match(INDEX, text, end)
    if (index !== null) return { ...variableAt(index), length: found.length + index.length }
  }
  const subscript = names.list !== undefined && name.startsWith(`${names.list}_`) && name.slice(names.list.length + 1)
  if (subscript === '') {
    const index = match(BRACED, text, end)
    if (index !== null) return { ...variableAt(index), length: found.length + index.length }
  }
  const isIndexed = subscript !== false && /^[0-9]+$/.test(subscript)
  return { ...(isIndexed ? variableAt(subscript) : meaningOf(name, names)), length: found.length }
}

/** The variable that an index names, whatever stands around its digits. */
function variableAt(index: string): Pick<Token, 'kind' | 'text'> {
  const number = Number(/[0-9]+/.exec(index)?.[0])
  return { kind: number < MAX_VARIABLES ? 'variable' : 'unknown-name', text: `x${String(number)}` }
}

function match(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0] ?? null
}

function refusal(kind: FormulaErrorKind, { typed, position }: { typed: string; position: number }): FormulaError {
  return new FormulaError(kind, position, typed)
}
