/**
 * The languages of the app, as in the names of the files in `assets/locales/`; the first is spoken where none fits.
 * To add one, add its file and its row here.
 */
export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]

/** The first of a person's languages (tags such as ja-JP, best first) that the app speaks. */
export function firstSpoken(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-')[0])
  return wanted.map(toLanguage).find((language) => language !== undefined) ?? languages[0]
}

/** A code as a language of the app; undefined when it is none. */
export function toLanguage(code: string | null | undefined): Language | undefined {
  return languages.find((language) => language === code)
}

/** The language that a button changes to: the next of the table, and after the last one the first. */
export function nextLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? languages[0]
}
