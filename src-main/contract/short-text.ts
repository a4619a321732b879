/** Characters of a text from outside that are repeated: enough to recognise it, whatever its length. */
const LONGEST_TEXT = 80

/** A value from outside as a failure or a log may repeat it: a text or number in short, of anything else its type. */
export function shortText(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`
}
