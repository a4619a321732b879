import i18next from 'i18next'
import en from '../../assets/locales/en.json'
import ja from '../../assets/locales/ja.json'
import type { Failure } from '../../src-main/contract/failure'

export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]

/** Every key of the English words, as a path: 'player.play'. */
type Paths<Node> = Node extends string
  ? never
  : { [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Paths<Node[Key]>}` }[keyof Node & string]
export type WordKey = Paths<typeof en>

type Values = Readonly<Record<string, string | number>>

// One instance for the page's lifetime. Svelte escapes what it prints, so the values need no escaping here.
const words = i18next.createInstance()
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en }, ja: { translation: ja } },
  interpolation: { escapeValue: false },
  initAsync: false,
})

let language = $state<Language>('en')

/** Changes the language of everything on screen, and of the document for screen readers. */
export function setLanguage(next: Language): void {
  void words.changeLanguage(next)
  language = next
  document.documentElement.lang = next
}

/** The words for a key in the current language; reading it makes a view follow a change of language. */
export function t(key: WordKey, values: Values = {}): string {
  return words.t(key, { ...values, lng: language })
}

/** The sentence for a failure. Its key comes from another room; one that has no words gets the general sentence. */
export function failureWords(failure: Failure): string {
  const key = words.exists(failure.key) ? failure.key : 'error.unknown'
  return words.t(key, { ...failure.values, kind: failure.kind, lng: language })
}
