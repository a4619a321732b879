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

/** What begins at a place: its tokens, all at that place, and how many characters they take. */
interface Scanned {
  readonly length: number
  readonly tokens: readonly Pick<Token, 'kind' | 'text'>[]
}

/** Tries to read what begins at the cursor; undefined where it is something else. */
type Scanner = (cursor: Cursor, names: Names) => Scanned | undefined

const scanners: readonly Scanner[] = [scanNumber, scanName, scanSuperscript, scanOperator]

/**
 * Appends the token (or the two or three of a superscript, all at its place) that begins here.
 *
 * @returns how many characters it took
 * @throws FormulaError for a notation that is not in the language
 */
export function scanToken(cursor: Cursor, names: Names, tokens: Token[]): number {
  for (const scan of scanners) {
    const scanned = scan(cursor, names)
    if (!scanned) continue
    const place = typedAs(cursor, scanned.length)
    tokens.push(...scanned.tokens.map((token) => ({ ...token, ...place })))
    return scanned.length
  }
  const { kind, length } = unsupportedNotation(cursor.text, cursor.position)
  throw refusal(kind, typedAs(cursor, length))
}

/** @throws FormulaError for a number in another base, of which a decimal one would read the first digit alone */
function scanNumber(cursor: Cursor): Scanned | undefined {
  const base = found(NUMBER_BASE, cursor)
  if (base !== null) throw refusal('number-base', typedAs(cursor, base.length))
  const number = found(NUMBER, cursor)
  return number === null ? undefined : { length: number.length, tokens: [{ kind: 'number', text: number }] }
}

function scanName(cursor: Cursor, names: Names): Scanned | undefined {
  const name = found(NAME, cursor) ?? found(ROOT, cursor)
  if (name === null) return undefined
  const { length, ...meaning } = readName(name, cursor, names)
  return { length, tokens: [meaning] }
}

/** x⁻² is x^-2. */
function scanSuperscript(cursor: Cursor): Scanned | undefined {
  const superscript = found(SUPERSCRIPT, cursor)
  if (superscript === null) return undefined
  const digits = superscript.replace('⁻', '')
  const signs = digits === superscript ? ['^'] : ['^', '-']
  const operators = signs.map((text) => ({ kind: 'operator' as const, text }))
  const number = { kind: 'number' as const, text: digits.normalize('NFKC') }
  return { length: superscript.length, tokens: [...operators, number] }
}

function scanOperator(cursor: Cursor): Scanned | undefined {
  const operator = found(OPERATOR, cursor)
  if (operator === null) return undefined
  return { length: operator.length, tokens: [{ kind: 'operator', text: operator === '**' ? '^' : operator }] }
}

/** What stands at the cursor, as typed. */
function typedAs({ typed, position }: Cursor, length: number): Pick<Token, 'typed' | 'position'> {
  return { typed: typed.slice(position, position + length), position }
}

function found(pattern: RegExp, { text, position }: Cursor): string | null {
  return match(pattern, text, position)
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
