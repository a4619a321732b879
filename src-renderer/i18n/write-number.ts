const formatters = new Map<string, Intl.NumberFormat>()

/**
 * A number as the language writes it: 12,000. One formatter a language: the words' own library makes one for every
 * number, which takes longer than all the rest of a sentence.
 *
 * @param language its code; without one, that of the machine
 */
export function writeNumber(value: number, language = ''): string {
  const formatter = formatters.get(language) ?? new Intl.NumberFormat(language || undefined)
  formatters.set(language, formatter)
  return formatter.format(value)
}
