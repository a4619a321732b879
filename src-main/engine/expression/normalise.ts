/**
 * What a Japanese keyboard or a pasted text writes for a character of the language. One character stands for one, so
 * that every position stays what it was. Superscripts and π are read by the scanner.
 */
const spellings = new Map<string, string>([
  ...characters('*', '×⨯✕✖·⋅∙•・･‧∗'),
  ...characters('/', '÷∕⁄'),
  // Minus, hyphens and dashes, and what the minus key gives in kana input.
  ...characters('-', '−‐‑‒–—ーｰ'),
  ...characters('^', 'ˆ'),
  ...characters('|', '∣'),
  ...characters(',', '、'),
  ...characters('.', '。'),
  // The backslash of Japanese keyboards.
  ...characters('\\', '¥'),
  ...characters('\n', '\r'),
  // Nothing that can be seen, as texts copied from pages have it.
  ...characters(' ', '\u200b\u2060\ufeff'),
])

/** Each of some characters with what it is written for. */
function characters(meaning: string, written: string): (readonly [string, string])[] {
  return Array.from(written, (character) => [character, meaning] as const)
}

const SPACE = /\p{Zs}/u
const FULL_WIDTH = /[！-～]/
/** Distance from a full-width form to its ASCII character (Unicode, Halfwidth and Fullwidth Forms). */
const FULL_WIDTH_OFFSET = 0xfee0

const SUBSCRIPT_DIGIT = /[₀-₉]/
const SUBSCRIPT_ZERO = 0x2080

function normaliseCharacter(character: string): string {
  if (FULL_WIDTH.test(character)) return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET)
  if (SUBSCRIPT_DIGIT.test(character)) return String(character.charCodeAt(0) - SUBSCRIPT_ZERO)
  return spellings.get(character) ?? (SPACE.test(character) ? ' ' : character)
}

/** The same text in the language's own characters. Same length in UTF-16 units. */
export function normalise(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, normaliseCharacter)
}
