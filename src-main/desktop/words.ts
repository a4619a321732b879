import en from '../../assets/locales/en.json'
import ja from '../../assets/locales/ja.json'
import type { Appearance } from '../contract/bridge'

type Language = Appearance['language']

/** The shell's own words (menu, About, the page that is shown when the page itself cannot), and those of the commands. */
const shellWords = {
  en: { ...en.shell, command: en.command },
  ja: { ...ja.shell, command: ja.command },
} satisfies Record<Language, object>

export function wordsIn(language: Language): typeof shellWords.en {
  return shellWords[language]
}

/** The first of the person's languages, best first, that the app speaks; English when there is none. */
export function firstSpoken(preferred: readonly string[]): Language {
  const spoken = preferred.map((tag) => tag.split('-')[0]).find((tag) => tag === 'en' || tag === 'ja')
  return spoken ?? 'en'
}
