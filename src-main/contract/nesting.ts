/** Levels of lists and objects within each other, in a file or a record. None of ours has half as many. */
export const DEEPEST = 16

/**
 * Whether a text of JSON is nested as ours is. Told from the text, before it is parsed: what is nested a hundred thousand
 * deep takes a parser long, and whoever walks through it overflows. Of a text that is no JSON it says something, too.
 */
export function isPlainlyNested(text: string): boolean {
  let depth = 0
  let isInString = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (isInString && sign === '\\') i += 1
    else if (sign === '"') isInString = !isInString
    else if (isInString) continue
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    if (depth > DEEPEST) return false
  }
  return true
}
