import { normalise } from './normalise'
import { isShorthand } from './shorthands'
import type { Token } from './token'

/** What a formula is typed with every day: none of it needs to be explained. */
const usual = new Map([
  ['x', 'x0'],
  ['y', 'x1'],
  ['π', 'pi'],
])

/** Whether a formula was typed in another language's spelling, or with something before it. */
export function isRewritten(typed: string, tokens: readonly Token[]): boolean {
  const hasHead = (tokens[0]?.position ?? 0) > typed.length - typed.trimStart().length
  return hasHead || tokens.some(isOtherSpelling)
}

function isOtherSpelling({ kind, text, typed }: Token): boolean {
  if (kind === 'number' || kind === 'operator') return false
  const plain = normalise(typed)
  return isShorthand(text) || (plain !== text && usual.get(plain) !== text)
}
