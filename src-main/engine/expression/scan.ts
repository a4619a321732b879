import { MAX_FORMULA_LENGTH } from '../../contract/limits'
import { checkBrackets, checkLists, checkNames } from './check-tokens'
import type { FunctionTable } from './expression'
import { FormulaError } from './formula-error'
import { readHead } from './head'
import { ownNames } from './names'
import { normalise } from './normalise'
import { pairBars } from './pair-bars'
import { scanToken } from './scan-token'
import type { Token } from './token'

/**
 * Cuts a formula into tokens and refuses whatever is not in the language, so that the parser behind it only ever sees
 * numbers, known names, arithmetic and balanced brackets.
 * @throws FormulaError for the first foreign notation, or else the first name that means nothing, or bracket without
 * its partner.
 */
export function scan(typed: string, functions: FunctionTable): Token[] {
  if (typed.length > MAX_FORMULA_LENGTH) throw tooLong(typed)
  const text = withoutEnd(normalise(typed))
  const { end, names } = readHead(text, ownNames(functions))
  const tokens: Token[] = []
  for (let position = end; position < text.length;) {
    const length = spaceAt(text, position)
    position += length > 0 ? length : scanToken({ typed, text, position }, names, tokens)
  }
  if (tokens.length === 0) throw new FormulaError('empty', 0, '')
  checkNames(tokens, names)
  checkLists(tokens, names)
  const paired = pairBars(tokens)
  checkBrackets(paired)
  return paired
}

/** Without the spaces at the end and the semicolon that ends a statement elsewhere. */
function withoutEnd(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed.endsWith(';') ? trimmed.slice(0, -1).trimEnd() : trimmed
}

const SPACE = /[ \t]+/y

function spaceAt(text: string, position: number): number {
  SPACE.lastIndex = position
  return SPACE.exec(text)?.[0].length ?? 0
}

/** How much of the overflow the error shows, in characters. */
const SHOWN_OVERFLOW = 20

function tooLong(typed: string): FormulaError {
  const limit = MAX_FORMULA_LENGTH
  return new FormulaError('too-long', limit, typed.slice(limit, limit + SHOWN_OVERFLOW), { limit })
}
