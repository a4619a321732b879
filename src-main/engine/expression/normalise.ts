/**
 * What a Japanese keyboard or a pasted text writes for a character of the language. One character stands for one, so
 * that every position stays what it was. Superscripts and π are read by the scanner.
 */
const spellings = new Map<string, string>([
  ['\u3000', ' '], // ideographic space
  ['\u00a0', ' '], // no-break space
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['∙', '*'],
  ['÷', '/'],
  ['∕', '/'],
  ['−', '-'], // minus sign
  ['–', '-'], // en dash
  ['‐', '-'], // hyphen
  ['ー', '-'], // what the minus key gives in kana input
  ['、', ','],
  ['。', '.'],
  ['\r', '\n'],
])

const FULL_WIDTH = /[！-～]/
/** Distance from a full-width form to its ASCII character (Unicode, Halfwidth and Fullwidth Forms). */
const FULL_WIDTH_OFFSET = 0xfee0

const SUBSCRIPT_DIGIT = /[₀-₉]/
const SUBSCRIPT_ZERO = 0x2080

function normaliseCharacter(character: string): string {
  if (FULL_WIDTH.test(character)) return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET)
  if (SUBSCRIPT_DIGIT.test(character)) return String(character.charCodeAt(0) - SUBSCRIPT_ZERO)
  return spellings.get(character) ?? character
}

/** The same text in the language's own characters. Same length in UTF-16 units. */
export function normalise(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, normaliseCharacter)
}
